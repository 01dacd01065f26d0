package venula.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        if (part.longest() >= Long.SIZE)
            throw new IllegalArgumentException("The phrase \"" + written + "\" is too long");
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
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(part.lengths(words, from));
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
        /** How many words it can take from a place in the text: bit by bit, the lowest bit stands for none. */
        long lengths(Words words, int from);

        int longest();

        List<String> starts();

        static Part choice(List<Part> parts, boolean optional) {
            var words = parts.stream().filter(OneWord.class::isInstance).map(OneWord.class::cast);
            var others = parts.stream().filter(part -> !(part instanceof OneWord));
            var together = Stream.concat(words.reduce(OneWord::or).stream(), others);
            return new Choice(together.toList(), optional);
        }

        /** A word, or one of several; with a star the beginning of one. A long word may have one typing error. */
        record OneWord(Set<String> whole, List<String> beginnings, List<String> mistakable, Set<String> notTypos)
                implements Part {
            static OneWord of(String written, Set<String> notTypos) {
                return written.endsWith("*")
                        ? of(List.of(), List.of(written.substring(0, written.length() - 1)), notTypos)
                        : of(List.of(written), List.of(), notTypos);
            }

            private static OneWord of(List<String> whole, List<String> beginnings, Set<String> notTypos) {
                var mistakable = whole.stream().filter(word -> word.length() >= LONG_WORD);
                return new OneWord(Set.copyOf(whole), beginnings, mistakable.toList(), notTypos);
            }

            OneWord or(OneWord other) {
                var all = Stream.concat(whole.stream(), other.whole.stream()).toList();
                var starts = Stream.concat(beginnings.stream(), other.beginnings.stream());
                return of(all, starts.toList(), notTypos);
            }

            @Override
            public long lengths(Words words, int from) {
                return from < words.size() && fits(words.at(from).text()) ? 1 << 1 : 0;
            }

            private boolean fits(String word) {
                if (whole.contains(word)) return true;
                for (var beginning : beginnings) if (word.startsWith(beginning)) return true;
                return word.length() >= LONG_WORD - 1 && isMistyped(word);
            }

            private boolean isMistyped(String word) {
                for (var meant : mistakable) if (Typing.oneErrorApart(word, meant)) return !notTypos.contains(word);
                return false;
            }

            @Override
            public int longest() {
                return 1;
            }

            @Override
            public List<String> starts() {
                return Stream.concat(whole.stream(), beginnings.stream()).toList();
            }
        }

        /** One of several. */
        record Choice(List<Part> parts, boolean optional) implements Part {
            @Override
            public long lengths(Words words, int from) {
                long lengths = optional ? 1 : 0;
                for (var part : parts) lengths |= part.lengths(words, from);
                return lengths;
            }

            @Override
            public int longest() {
                return parts.stream().mapToInt(Part::longest).max().orElse(0);
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
            public long lengths(Words words, int from) {
                long lengths = 1;
                for (int next = 0; next < parts.size() && lengths != 0; next++)
                    lengths = then(parts.get(next), lengths, words, from);
                return lengths;
            }

            private static long then(Part next, long before, Words words, int from) {
                long lengths = 0;
                for (long left = before; left != 0; left &= left - 1) {
                    int taken = Long.numberOfTrailingZeros(left);
                    lengths |= inClause(next.lengths(words, from + taken), words, from + taken) << taken;
                }
                return lengths;
            }

            private static long inClause(long lengths, Words words, int from) {
                if (from == 0 || lengths <= 1 << 1) return lengths;
                long within = lengths & 1;
                int clause = words.at(from).clause();
                for (long left = lengths & ~1; left != 0; left &= left - 1) {
                    int taken = Long.numberOfTrailingZeros(left);
                    if (words.at(from + taken - 1).clause() == clause) within |= Long.lowestOneBit(left);
                }
                return within;
            }

            @Override
            public int longest() {
                return parts.stream().mapToInt(Part::longest).sum();
            }

            @Override
            public List<String> starts() {
                return parts.isEmpty() ? List.of() : parts.getFirst().starts();
            }
        }

        /** Up to three words of the same clause. */
        record Gap() implements Part {
            @Override
            public long lengths(Words words, int from) {
                long lengths = 0;
                for (int taken = 0; taken <= GAP && from + taken < words.size(); taken++) {
                    if (from > 0
                            && words.at(from + taken).clause()
                                    != words.at(from - 1).clause()) return lengths;
                    lengths |= 1L << taken;
                }
                return lengths;
            }

            @Override
            public int longest() {
                return GAP;
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
            // a choice of words is looked up at once
            return parts.size() == 1 && parts.getFirst() instanceof Part.OneWord word
                    ? word
                    : new Part.Sequence(List.copyOf(parts));
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
            return Part.choice(parts, close == ']');
        }

        private Part word() {
            int from = at;
            while (at < text.length() && " ()[]|".indexOf(text.charAt(at)) < 0) at++;
            var word = text.substring(from, at);
            if (word.equals("..")) return new Part.Gap();
            return Part.OneWord.of(word, notTypos);
        }
    }
}
