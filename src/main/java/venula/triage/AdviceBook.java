package venula.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import venula.database.Database;
import venula.knowledge.Facts;

/** Keeps the facts and the decision of every advice, so that it can be shown again and replayed. */
public final class AdviceBook {
    private static final Logger LOG = LoggerFactory.getLogger(AdviceBook.class);

    private final Advices advices;
    private final Triage triage;
    private final Clock clock;
    private final Patience patience;

    /**
     * How long things may take.
     *
     * @param storing an advice is shown without being kept rather than later than this
     * @param keeping an advice without a patient is erased after this
     */
    public record Patience(Duration storing, Duration keeping) {}

    AdviceBook(Advices advices, Triage triage, Clock clock, Patience patience) {
        this.advices = advices;
        this.triage = triage;
        this.clock = clock;
        this.patience = patience;
    }

    /** Advices in a database. */
    public static AdviceBook over(Database database, Triage triage, Clock clock, Patience patience) {
        return new AdviceBook(AdviceTable.in(database), triage, clock, patience);
    }

    /** Keeps a reply; empty if that was not possible in time, in which case the reply stands all the same. */
    public Optional<AdviceId> keep(Facts facts, Reply reply) {
        var kept = KeptAdvice.of(facts, reply, triage.knowledge().hash(), clock.instant());
        var storing = new FutureTask<>(() -> {
            advices.add(kept);
            return kept.id();
        });
        Thread.ofVirtual().start(storing);
        try {
            return Optional.of(storing.get(patience.storing().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException failure) {
            LOG.warn("An advice could not be kept: {}", failure.getClass().getName());
            storing.cancel(true);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public Optional<KeptAdvice> find(AdviceId id) {
        return advices.find(id);
    }

    /** The advice for the same facts by the rules of today, and what has changed since. */
    public Optional<Replay> replay(AdviceId id) {
        return find(id).map(kept -> {
            var reply = triage.reply(kept.facts());
            return new Replay(kept, reply, changed(kept, reply));
        });
    }

    /**
     * An advice given again.
     *
     * @param changed the rules that decide now and did not then, or did then and do not now
     */
    public record Replay(KeptAdvice kept, Reply reply, Set<String> changed) {
        public boolean isSame() {
            return changed.isEmpty() && kept.level().equals(KeptAdvice.levelOf(reply));
        }
    }

    private static Set<String> changed(KeptAdvice kept, Reply reply) {
        var now = KeptAdvice.rulesOf(reply);
        var changed = new HashSet<>(now);
        changed.addAll(kept.rules());
        changed.removeIf(rule -> now.contains(rule) && kept.rules().contains(rule));
        return changed;
    }

    /** Erases what has been kept long enough, and says how many. */
    public int erase() {
        return advices.eraseBefore(clock.instant().minus(patience.keeping()));
    }
}
