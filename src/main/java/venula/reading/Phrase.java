package venula.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * A phrase of the lexicon. It is written as words, with {@code word*} for a beginning, {@code (a|b c)} for a choice,
 * {@code [a]} for what may be missing and {@code ..} for up to three words between.
 */
final class Phrase {
    private static final int GAP = 3;
    private static final int LONG_WORD = 6;

    private final String written;
    private final Part part;

    private Phrase(String written, Part part) {
        this.written = written;
        this.part = part;
    }

    static Phrase of(String written) {
        return of(written, Set.of());
    }

    /** A phrase that takes no word of a list for a typing error of its own. */
    static Phrase of(String written, Set<String> notTypos) {
        return new Phrase(written, new Parser(written, notTypos).sequence());
    }

    /** How many words the phrase takes from a place in the text, or -1 where it does not fit. */
    int length(Words words, int from) {
        var end = new int[] {-1};
        part.match(words, from, to -> end[0] = end[0] < 0 ? to : Math.max(end[0], to));
        return end[0] < 0 ? -1 : end[0] - from;
    }

    /** The words or beginnings the phrase can start with; empty when it can start with anything. */
    List<String> starts() {
        return part.starts();
    }

    /** Whether a word is one of those the phrase is made of; the words in its gaps are not. */
    boolean says(String word) {
        return Stream.of(written.split("[ ()\\[\\]|]+"))
                .anyMatch(part ->
                        part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part));
    }

    @Override
    public String toString() {
        return written;
    }

    private sealed interface Part {
        void match(Words words, int from, IntConsumer end);

        List<String> starts();

        /** A word, or with a star the beginning of one; a long word may have one typing error. */
        record Literal(String text, boolean beginning, Set<String> notTypos) implements Part {
            @Override
            public void match(Words words, int from, IntConsumer end) {
                if (from < words.size() && fits(words.at(from).text())) end.accept(from + 1);
            }

            private boolean fits(String word) {
                if (beginning) return word.startsWith(text);
                return word.equals(text) || mistyped(word);
            }

            private boolean mistyped(String word) {
                return text.length() >= LONG_WORD && Typing.oneErrorApart(word, text) && !notTypos.contains(word);
            }

            @Override
            public List<String> starts() {
                return List.of(text);
            }
        }

        /** One of several. */
        record Choice(List<Part> parts, boolean optional) implements Part {
            @Override
            public void match(Words words, int from, IntConsumer end) {
                parts.forEach(part -> part.match(words, from, end));
                if (optional) end.accept(from);
            }

            @Override
            public List<String> starts() {
                return optional
                        ? List.of()
                        : parts.stream().flatMap(part -> part.starts().stream()).toList();
            }
        }

        /** One after the other, within a clause. */
        record Sequence(List<Part> parts) implements Part {
            @Override
            public void match(Words words, int from, IntConsumer end) {
                match(words, from, 0, end);
            }

            private void match(Words words, int from, int next, IntConsumer end) {
                if (next == parts.size()) end.accept(from);
                else
                    parts.get(next).match(words, from, to -> {
                        if (to <= from || sameClause(words, from, to - 1)) match(words, to, next + 1, end);
                    });
            }

            private static boolean sameClause(Words words, int from, int last) {
                return from == 0 || words.at(from).clause() == words.at(last).clause();
            }

            @Override
            public List<String> starts() {
                return parts.isEmpty() ? List.of() : parts.getFirst().starts();
            }
        }

        /** Up to three words of the same clause. */
        record Gap() implements Part {
            @Override
            public void match(Words words, int from, IntConsumer end) {
                for (int to = from; to <= from + GAP && to < words.size(); to++) {
                    if (from > 0 && words.at(to).clause() != words.at(from - 1).clause()) return;
                    end.accept(to);
                }
            }

            @Override
            public List<String> starts() {
                return List.of();
            }
        }
    }

    private static final class Parser {
        private final String text;
        private final Set<String> notTypos;
        private int at;

        private Parser(String text, Set<String> notTypos) {
            this.text = text.strip();
            this.notTypos = notTypos;
        }

        private Part sequence() {
            var parts = new ArrayList<Part>();
            while (at < text.length() && ")]|".indexOf(text.charAt(at)) < 0) {
                switch (text.charAt(at)) {
                    case ' ' -> at++;
                    case '(' -> parts.add(choice(')'));
                    case '[' -> parts.add(choice(']'));
                    default -> parts.add(word());
                }
            }
            return new Part.Sequence(List.copyOf(parts));
        }

        private Part choice(char close) {
            var parts = new ArrayList<Part>();
            do {
                at++;
                parts.add(sequence());
            } while (at < text.length() && text.charAt(at) == '|');
            if (at >= text.length() || text.charAt(at) != close)
                throw new IllegalArgumentException("The phrase \"" + text + "\" does not close its " + close);
            at++;
            return new Part.Choice(List.copyOf(parts), close == ']');
        }

        private Part word() {
            int from = at;
            while (at < text.length() && " ()[]|".indexOf(text.charAt(at)) < 0) at++;
            var word = text.substring(from, at);
            if (word.equals("..")) return new Part.Gap();
            return word.endsWith("*")
                    ? new Part.Literal(word.substring(0, word.length() - 1), true, notTypos)
                    : new Part.Literal(word, false, notTypos);
        }
    }
}
