package venula.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds in a text by what somebody could be known, and proposes the text without it. */
public final class PersonalData {
    private final Names names = new Names(NameWords.load());

    /** By what one can be known, and the words that stand for it in the proposal. */
    public enum Kind {
        MAIL("[mail address]"),
        BIRTH("[date of birth]"),
        RECORD("[record number]"),
        ADDRESS("[address]"),
        PHONE("[phone number]"),
        NAME("[name]");

        private final String mask;

        Kind(String mask) {
            this.mask = mask;
        }

        public String mask() {
            return mask;
        }
    }

    /** Where in the text something personal stands: from the first character to before the last. */
    public record Span(Kind kind, int start, int end) {
        public Span {
            if (start < 0 || end <= start) throw new IllegalArgumentException("A span holds at least one character");
        }

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** A text and what was found in it, in the order of the text; no two overlap. */
    public record Found(String text, List<Span> spans) {
        public Found {
            spans = List.copyOf(spans);
        }

        public boolean isNothing() {
            return spans.isEmpty();
        }

        /** The text without what was found. */
        public String without() {
            var proposed = new StringBuilder();
            int from = 0;
            for (var span : spans) {
                proposed.append(text, from, span.start()).append(span.kind().mask());
                from = span.end();
            }
            return proposed.append(text, from, text.length()).toString();
        }
    }

    public Found in(String text) {
        var taken = new BitSet(text.length());
        var found = new ArrayList<Span>();
        // what is surest comes first: a date of birth is no telephone number, a street no surname
        Stream.of(
                        Mails.in(text),
                        Births.in(text),
                        Records.in(text),
                        Addresses.in(text),
                        Phones.in(text),
                        names.in(text))
                .flatMap(List::stream)
                .forEach(span -> keep(span, taken, found));
        found.sort(Comparator.comparingInt(Span::start));
        return new Found(text, found);
    }

    private static void keep(Span span, BitSet taken, List<Span> found) {
        int used = taken.nextSetBit(span.start());
        if (used >= 0 && used < span.end()) return;
        taken.set(span.start(), span.end());
        found.add(span);
    }
}
