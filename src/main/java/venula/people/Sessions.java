package venula.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in: until they sign out, do nothing for half an hour, or twelve hours have gone. */
@Component
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SessionTable table;
    private final Clock clock;

    Sessions(SessionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The token, which only the browser keeps. */
    String begin(long person) {
        table.eraseDead(alive());
        var token = Secret.fresh();
        table.add(Secret.hash(token), person, clock.instant());
        return token;
    }

    /** Whose session this is, as long as it lives. */
    public Optional<SignedIn> see(String token) {
        return table.see(Secret.hash(token), alive(), clock.instant());
    }

    public List<Session> of(Person person) {
        return table.of(person.id(), alive());
    }

    /** Ends one of their own. */
    public void end(Person person, long session) {
        table.end(person.id(), session);
    }

    public void end(String token) {
        table.end(Secret.hash(token));
    }

    private SessionTable.Alive alive() {
        return new SessionTable.Alive(
                clock.instant().minus(LONGEST), clock.instant().minus(IDLE));
    }
}
