package venula.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Questions that a child of ten can answer, never the same twice in a row. */
final class PlainQuestions {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("twenty four", "24"),
            Map.entry("twenty", "20"),
            Map.entry("sixty", "60"),
            Map.entry("hundred", "100"),
            Map.entry("fifty", "50"));
    private static final int FIRM = 4;
    private static final int LONGEST = 60;

    private final List<Asked> all;
    private final RandomGenerator random;
    private int last = -1;

    record Asked(String question, List<String> answers) {}

    PlainQuestions(List<Asked> all, RandomGenerator random) {
        if (all.size() < 2) throw new IllegalArgumentException("One question alone would always be the same");
        this.all = List.copyOf(all);
        this.random = random;
    }

    static List<Asked> read() {
        try (var file = Objects.requireNonNull(PlainQuestions.class.getResourceAsStream("/moderation/questions.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\? ", 2))
                    .map(line -> new Asked(line[0] + "?", List.of(line[1].split(", "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a question that is not the one drawn before. */
    synchronized int draw() {
        int next = random.nextInt(last < 0 ? all.size() : all.size() - 1);
        last = last >= 0 && next >= last ? next + 1 : next;
        return last;
    }

    String words(int number) {
        return all.get(number).question();
    }

    boolean isAnswered(int number, String answer) {
        if (number >= all.size()) return false;
        var said = plain(answer);
        return all.get(number).answers().stream().map(PlainQuestions::plain).anyMatch(right -> isNear(said, right));
    }

    private static String plain(String answer) {
        if (answer.length() > LONGEST) return "";
        var bare = answer.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip()
                .replaceFirst("^(?:(?:a|an|the|it s|it is|in|on|its) )+", "");
        return NUMBERS.getOrDefault(bare, bare);
    }

    /** The same but for one letter; what is short or a number must be right. */
    private static boolean isNear(String said, String right) {
        if (said.equals(right)) return true;
        if (right.length() < FIRM || Character.isDigit(right.charAt(0)) || Math.abs(said.length() - right.length()) > 1)
            return false;
        int begin = 0;
        int most = Math.min(said.length(), right.length());
        while (begin < most && said.charAt(begin) == right.charAt(begin)) begin++;
        int end = 0;
        while (end < most - begin && said.charAt(said.length() - 1 - end) == right.charAt(right.length() - 1 - end))
            end++;
        var left = said.substring(begin, said.length() - end);
        var meant = right.substring(begin, right.length() - end);
        return left.length() <= 1 && meant.length() <= 1
                || left.length() == 2
                        && new StringBuilder(left).reverse().toString().equals(meant);
    }
}
