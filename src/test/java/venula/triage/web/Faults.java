package venula.triage.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import venula.database.Line;
import venula.database.TestDatabase;
import venula.reading.Tagger;
import venula.search.Passage;
import venula.search.Shelf;

/** Parts of the house that fail when they are told to. */
@TestConfiguration(proxyBeanMethods = false)
class Faults {
    @Bean
    Line line() {
        return Line.to(TestDatabase.url());
    }

    @Bean
    DynamicPropertyRegistrar databaseAtTheLine(Line line) {
        return properties -> properties.add("venula.database.url", line::url);
    }

    @Bean
    @Primary
    FailingTagger failingTagger(@Qualifier("tagger") Tagger working) {
        return new FailingTagger(working);
    }

    @Bean
    FailingShelf failingShelf() {
        return new FailingShelf();
    }

    @Bean
    PassingTime passingTime() {
        return new PassingTime();
    }

    @Bean
    @Primary
    Clock movedClock(PassingTime time) {
        return time.withZone(ZoneOffset.UTC);
    }

    /** The trained reader, until it fails; its complaint quotes the person, as those of others may. */
    static final class FailingTagger implements Tagger {
        private final Tagger working;
        private boolean failing;

        FailingTagger(Tagger working) {
            this.working = working;
        }

        void fail(boolean failing) {
            this.failing = failing;
        }

        @Override
        public Map<String, Double> tag(String text) {
            if (failing) throw new IllegalStateException("Cannot read: " + text);
            return working.tag(text);
        }
    }

    /** Keeps search from ever being ready. */
    static final class FailingShelf implements Shelf {
        @Override
        public List<Passage> passages() {
            throw new IllegalStateException("The shelf fell down");
        }
    }

    /** Now, and as much later as a test says. */
    static final class PassingTime implements InstantSource {
        private volatile Duration later = Duration.ZERO;

        void pass(Duration more) {
            later = later.plus(more);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(later);
        }
    }
}
