package venula.post;

import java.time.Clock;
import java.util.UUID;
import venula.database.Database;

/** Where letters are written. */
public final class Outbox {
    private final LetterTable letters;
    private final Clock clock;

    Outbox(LetterTable letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    public static Outbox over(Database database, Clock clock) {
        return new Outbox(LetterTable.in(database), clock);
    }

    /**
     * Writes a letter, in the transaction of the caller if there is one; a second one on the same occasion is not
     * written.
     *
     * @param occasion what gives rise to it, such as {@code answered:question:12:to:7}
     */
    public void write(String occasion, Letter letter) {
        letters.add(UUID.randomUUID(), occasion, letter, clock.instant());
    }
}
