package venula.reading;

/** Typing errors. */
final class Typing {
    private Typing() {}

    /** Whether one letter is missing, too many, wrong, or has changed places with its neighbour. */
    static boolean oneErrorApart(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) return false;
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) start++;
        int end = 0;
        while (end < shorter - start && fromEnd(one, end) == fromEnd(other, end)) end++;
        return start + end >= longer - 1
                || shorter == longer && start + end == longer - 2 && swapped(one, other, start);
    }

    private static char fromEnd(String word, int at) {
        return word.charAt(word.length() - 1 - at);
    }

    private static boolean swapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }
}
