package venula.reading;

/** Typing errors. */
final class Typing {
    private Typing() {}

    /** Whether one letter is missing, too many, wrong, or has changed places with its neighbour. */
    static boolean oneErrorApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) return false;
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
        if (same == shorter) return true;
        return restIsSame(one, same + 1, other, same)
                || restIsSame(one, same, other, same + 1)
                || restIsSame(one, same + 1, other, same + 1)
                || swapped(one, other, same);
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < Math.min(one.length(), other.length())
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && restIsSame(one, at + 2, other, at + 2);
    }

    private static boolean restIsSame(String one, int from, String other, int otherFrom) {
        return one.substring(Math.min(from, one.length())).equals(other.substring(Math.min(otherFrom, other.length())));
    }
}
