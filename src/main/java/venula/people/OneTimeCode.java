package venula.people;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits an authenticator app shows for half a minute (RFC 6238). */
final class OneTimeCode {
    private static final int SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 1_000_000;

    private OneTimeCode() {}

    static String freshSecret() {
        return Base32.write(Secret.bytes(SECRET_BYTES));
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    static String at(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.read(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The half minute a code is of: this one, the one before or the next, as clocks differ. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        var match = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++)
            if (same(at(secret, step), code)) match = OptionalLong.of(step);
        return match;
    }

    static String link(String mail, String secret) {
        return "otpauth://totp/Venula:%s?secret=%s&issuer=Venula"
                .formatted(URLEncoder.encode(mail, StandardCharsets.UTF_8), secret);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
