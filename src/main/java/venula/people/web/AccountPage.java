package venula.people.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import venula.page.Frame;
import venula.people.Session;
import venula.people.SignedIn;

/** Who is signed in, and with which browsers. */
public record AccountPage(SignedIn me, List<Session> sessions, boolean mayInvite, ZoneId zone) {
    public boolean isThis(Session session) {
        return session.id() == me.session();
    }

    /** Day and time of a moment. */
    public String time(Instant moment, Frame frame) {
        var here = moment.atZone(zone);
        return frame.date(here.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(here);
    }
}
