package venula.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import venula.triage.Inquiries;
import venula.triage.Inquiry;

/** Asks what others have asked. */
@Component
class Others {
    private final ObjectProvider<Inquiries> keepers;
    private final InTime inTime;
    private final int few;

    Others(ObjectProvider<Inquiries> keepers, InTime inTime, @Value("${venula.home.questions:4}") int few) {
        this.keepers = keepers;
        this.inTime = inTime;
        this.few = few;
    }

    /** A few questions; nothing when it cannot be known now whether there are any. */
    Optional<List<Inquiry>> asked() {
        return inTime.ask("questions", () -> all().limit(few).toList());
    }

    private Stream<Inquiry> all() {
        return keepers.stream().flatMap(keeper -> keeper.mostAnswered(few).stream());
    }
}
