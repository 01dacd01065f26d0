package venula.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. A letter is marked as leaving before it leaves: if the program ends in that moment, nobody knows
 * whether it was taken, and it stays marked rather than being sent twice.
 */
final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final LetterTable letters;
    private final Carrier carrier;
    private final Clock clock;

    Postman(LetterTable letters, Carrier carrier, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Sends all that is due now. */
    void goRound() {
        for (var next = letters.take(clock.instant()); next.isPresent(); next = letters.take(clock.instant()))
            send(next.get());
    }

    private void send(Queued letter) {
        switch (carrier.carry(letter)) {
            case YES -> letters.sent(letter);
            case STAYS -> letters.kept(letter);
            case NEVER -> giveUp(letter, "refused");
            case NOT_NOW -> postpone(letter);
            case UNKNOWN -> LOG.warn("Nobody knows whether the letter {} was taken; it is not sent again", letter.id());
        }
    }

    private void postpone(Queued letter) {
        if (letter.tries() < WAITS.size()) letters.later(letter, clock.instant().plus(WAITS.get(letter.tries())));
        else giveUp(letter, "not taken in time");
    }

    private void giveUp(Queued letter, String problem) {
        letters.failed(letter, problem);
        LOG.warn("The letter {} was given up: {}", letter.id(), problem);
    }
}
