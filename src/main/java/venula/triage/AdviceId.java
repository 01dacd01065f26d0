package venula.triage;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an advice: 128 random bits, the only key to its page. */
public record AdviceId(String value) {
    private static final int BYTES = 2 * Long.BYTES;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public AdviceId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("An advice number has 32 digits");
    }

    static AdviceId random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AdviceId(HexFormat.of().formatHex(bytes));
    }

    /** The number in a text somebody typed, if it is one. */
    public static Optional<AdviceId> in(String text) {
        var plain = text.strip().toLowerCase(java.util.Locale.ROOT).replace("-", "");
        return FORM.matcher(plain).matches() ? Optional.of(new AdviceId(plain)) : Optional.empty();
    }

    /** The beginning of it, to tell two advices apart; it opens no page. */
    public String brief() {
        return value.substring(0, 2 * 2) + "-" + value.substring(2 * 2, 2 * 2 * 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
