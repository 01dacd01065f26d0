package venula.moderation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import venula.moderation.CheckFailed.Why;

/**
 * Proves that a person, or a machine that had to pay for it with work, is behind a form: without a third party, a
 * picture or a cookie. A challenge serves once, for a while.
 */
public final class HumanCheck {
    static final Duration LASTS = Duration.ofMinutes(20);
    static final int ZEROS = 16;
    private static final int MOST_USED = 50_000;
    private static final int KEY = 32;
    private static final int LONGEST = 200;
    private static final String WHOLE = "[0-9a-f]{1,16}\\.\\d{1,4}\\.\\d{1,2}\\.[0-9a-f]{1,16}\\.[\\w-]{43}";

    private final byte[] key;
    private final Clock clock;
    private final RandomGenerator random;
    private final PlainQuestions questions;
    private final int mostUsed;
    // a token begins with the moment it ends, so that those over stand first
    private final NavigableSet<String> used = new TreeSet<>();

    HumanCheck(byte[] key, Clock clock, RandomGenerator random, int mostUsed) {
        if (key.length < KEY) throw new IllegalArgumentException("A key has at least " + KEY + " bytes");
        this.key = key.clone();
        this.clock = clock;
        this.random = random;
        this.mostUsed = mostUsed;
        this.questions = new PlainQuestions(PlainQuestions.read(), random);
    }

    /** With a key that lasts as long as the program. */
    public static HumanCheck fresh(Clock clock) {
        var random = new SecureRandom();
        var key = new byte[KEY];
        random.nextBytes(key);
        return new HumanCheck(key, clock, random, MOST_USED);
    }

    /** With a key that several programs share or that outlives one. */
    public static HumanCheck with(byte[] key, Clock clock) {
        return new HumanCheck(key, clock, new SecureRandom(), MOST_USED);
    }

    public Challenge challenge() {
        int question = questions.draw();
        var until = clock.instant().plus(LASTS);
        var said = "%x.%d.%d.%x".formatted(until.toEpochMilli(), question, ZEROS, random.nextLong());
        return new Challenge(said + "." + sign(said), ZEROS, questions.words(question), until);
    }

    /**
     * Lets pass who brings the work or the answer.
     *
     * @param work the number found by the browser, empty without JavaScript
     * @throws CheckFailed with a sentence for whoever filled in the form
     */
    public void pass(String token, String work, String answer) {
        var parts = genuine(token);
        var until = Instant.ofEpochMilli(Long.parseUnsignedLong(parts[0], 16));
        if (!clock.instant().isBefore(until)) throw new CheckFailed(Why.EXPIRED);
        // a wrong answer spends the challenge too, or a machine would try all answers on it
        spend(token);
        boolean worked = work.matches("\\d{1,15}") && zeros(token + ":" + work) >= Integer.parseInt(parts[2]);
        if (!worked && !questions.isAnswered(Integer.parseInt(parts[1]), answer)) throw new CheckFailed(Why.WRONG);
    }

    private String[] genuine(String token) {
        if (token.length() > LONGEST || !token.matches(WHOLE)) throw new CheckFailed(Why.FORGED);
        int end = token.lastIndexOf('.');
        var signature = token.substring(end + 1).getBytes(StandardCharsets.US_ASCII);
        var right = sign(token.substring(0, end)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(signature, right)) throw new CheckFailed(Why.FORGED);
        return token.split("\\.");
    }

    private synchronized void spend(String token) {
        used.headSet("%x".formatted(clock.millis() + 1)).clear();
        if (used.contains(token)) throw new CheckFailed(Why.USED);
        // forgetting one that is still good would let it be used again
        if (used.size() >= mostUsed) throw new CheckFailed(Why.CROWDED);
        used.add(token);
    }

    synchronized int remembered() {
        return used.size();
    }

    private String sign(String said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    static int zeros(String work) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(work.getBytes(StandardCharsets.US_ASCII));
            return Long.numberOfLeadingZeros(ByteBuffer.wrap(hash).getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
