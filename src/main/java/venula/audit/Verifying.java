package venula.audit;

import java.util.ArrayList;
import java.util.List;

/** Goes along the trail, entry by entry. */
final class Verifying {
    private final List<String> flaws = new ArrayList<>();
    private long entries;
    private long last;
    private String seal = Entry.NO_SEAL;

    void next(Entry entry) {
        if (entry.number() > last + 1) missing(last + 1, entry.number() - 1);
        else if (!entry.follows(seal))
            flaws.add("Entry %,d is not what was written, or stands in another place".formatted(entry.number()));
        entries++;
        last = entry.number();
        seal = entry.seal();
    }

    Verification endsAt(AuditTable.End end) {
        if (end.number() > last) missing(last + 1, end.number());
        else if (end.number() < last || !end.seal().equals(seal))
            flaws.add("The trail does not end where it was last written");
        return new Verification(entries, List.copyOf(flaws), seal);
    }

    private void missing(long from, long to) {
        flaws.add(
                from == to
                        ? "Entry %,d is missing".formatted(from)
                        : "The entries %,d to %,d are missing".formatted(from, to));
    }
}
