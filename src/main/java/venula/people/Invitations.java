package venula.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How people join: asked by somebody who may, once, within a week, with a password and a second factor. */
@Component
public final class Invitations {
    private static final Duration OPEN = Duration.ofDays(7);
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final InvitationTable table;
    private final PersonTable people;
    private final Clock clock;

    Invitations(InvitationTable table, PersonTable people, Clock clock) {
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    /** The path of the link, which is told once and kept nowhere. */
    public String invite(String mail, String name, Role role) {
        if (!Mail.isOne(mail)) throw InvitationRefused.noMail();
        var plain = Mail.plain(mail);
        if (people.has(plain)) throw InvitationRefused.alreadyHere();
        var token = Secret.fresh();
        var expires = clock.instant().plus(OPEN);
        table.add(Secret.hash(token), new Invitation(plain, name.strip(), role, Optional.empty()), expires);
        return "/invitations/" + token;
    }

    /** The invitation, as long as it is open. */
    public Invitation open(String token) {
        return table.find(Secret.hash(token), clock.instant()).orElseThrow(NoSuchInvitation::new);
    }

    /** The key of the words for why this password will not do. */
    public Optional<String> against(String password, Invitation invitation) {
        return Passwords.against(password, invitation.mail());
    }

    /** A password was chosen, and a second factor comes next. */
    public Invitation choose(String token, String name, String password) {
        var joining = new InvitationTable.Joining(name.strip(), Passwords.hash(password), OneTimeCode.freshSecret());
        if (!table.prepare(Secret.hash(token), joining, clock.instant())) throw new NoSuchInvitation();
        return open(token);
    }

    /** Joins with a code that shows the second factor works; the recovery codes, or nothing when it is wrong. */
    public Optional<List<String>> confirm(String token, String code) {
        var now = clock.instant();
        var secret = open(token).secret().orElseThrow(NoSuchInvitation::new);
        var step = OneTimeCode.stepOf(secret, code.replaceAll("\\s", ""), now);
        if (step.isEmpty()) return Optional.empty();
        var codes = Stream.generate(() -> Base32.write(Secret.bytes(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        var hashes = codes.stream().map(Secret::hash).toList();
        if (!table.complete(Secret.hash(token), hashes, step.getAsLong(), now)) throw new NoSuchInvitation();
        table.forget(Secret.hash(token));
        return Optional.of(codes);
    }
}
