package venula.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** One line of the trail. */
record Entry(long number, Instant at, Deed deed, String seal) {
    static final String NO_SEAL = "0".repeat(64);

    static Entry after(long number, String previous, Instant at, Deed deed) {
        return new Entry(number + 1, at, deed, seal(number + 1, previous, at, deed));
    }

    boolean follows(String previous) {
        return seal.equals(seal(number, previous, at, deed));
    }

    /**
     * SHA-256 of the seal before and all that the entry says, each part with its length, so that none runs into
     * another.
     */
    private static String seal(long number, String previous, Instant at, Deed deed) {
        var said = new StringBuilder();
        for (var part : List.of(
                previous, Long.toString(number), at.toString(), deed.who(), deed.act(), deed.about(), deed.detail()))
            said.append(part.length()).append(':').append(part);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
