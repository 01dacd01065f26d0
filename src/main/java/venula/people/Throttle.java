package venula.people;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses: per account and per address, the longer the more often it failed. */
@Component
final class Throttle {
    private static final int FREE_FOR_AN_ACCOUNT = 5;
    private static final int FREE_FOR_AN_ADDRESS = 20;

    private final AttemptTable table;
    private final Clock clock;

    Throttle(AttemptTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    boolean lets(String mail, String address) {
        table.eraseBefore(clock.instant().minus(Duration.ofDays(2)));
        return table.begin(place(address), FREE_FOR_AN_ADDRESS, clock.instant())
                && table.begin(account(mail), FREE_FOR_AN_ACCOUNT, clock.instant());
    }

    /** Who signs in has one failure less at the address, not none: an account of one's own buys no guesses. */
    void succeeded(String mail, String address) {
        table.takeBack(place(address), clock.instant());
        table.clear(account(mail));
    }

    private static String account(String mail) {
        return Secret.hash("account " + mail);
    }

    private static String place(String address) {
        return Secret.hash("address " + address);
    }
}
