package venula.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import venula.database.Database;

/** Who did what to whose data. What is done and its entry are kept together or not at all. */
public final class AuditTrail {
    private final AuditTable table;
    private final Clock clock;

    private AuditTrail(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public static AuditTrail over(Database database, Clock clock) {
        return new AuditTrail(AuditTable.in(database), clock);
    }

    /** Writes a deed down, in the transaction of the caller if there is one on the same data source. */
    public void write(Deed deed) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        table.append(end -> Entry.after(end.number(), end.seal(), at, deed));
    }

    /** Reads the whole trail and tells what is not as it was written. */
    public Verification verify() {
        var verifying = new Verifying();
        return verifying.endsAt(table.each(verifying::next));
    }
}
