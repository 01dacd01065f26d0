package venula.people;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Mail, password and a code for a session. */
@Component
public final class SignIn {
    private final PersonTable people;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Clock clock;

    SignIn(PersonTable people, Throttle throttle, Sessions sessions, Clock clock) {
        this.people = people;
        this.throttle = throttle;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Somebody tries.
     *
     * @param code of the app, or one for recovery
     * @param address where they come from
     */
    public record Attempt(String mail, String password, String code, String address) {
        @Override
        public String toString() {
            return "Attempt";
        }
    }

    /** How it ended. */
    public sealed interface Outcome {
        /** The token of a new session. */
        record Welcome(String token) implements Outcome {}

        /** Something was wrong, and it is not told what. */
        record Wrong() implements Outcome {}

        /** Too many attempts failed. */
        record TooOften() implements Outcome {}
    }

    public Outcome attempt(Attempt attempt) {
        var mail = Mail.plain(attempt.mail());
        if (!throttle.lets(mail, attempt.address())) return new Outcome.TooOften();
        var lock = people.lock(mail);
        var known = Passwords.matches(attempt.password(), lock.map(PersonTable.Lock::password));
        if (!known || !opens(lock.orElseThrow(), attempt.code())) return new Outcome.Wrong();
        throttle.succeeded(mail, attempt.address());
        return new Outcome.Welcome(sessions.begin(lock.orElseThrow().person()));
    }

    private boolean opens(PersonTable.Lock lock, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var step = OneTimeCode.stepOf(lock.secret(), code, clock.instant());
        return step.isPresent()
                ? people.use(lock.person(), step.getAsLong())
                : people.useRecovery(lock.person(), Secret.hash(code));
    }
}
