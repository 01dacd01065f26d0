package venula.triage;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import venula.knowledge.Knowledge;
import venula.reading.BackgroundTagger;
import venula.reading.Reader;
import venula.reading.Tagger;
import venula.reading.TrainedTagger;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TriageWiring {
    @Bean
    Tagger tagger(@Value("${venula.reader.patience:20s}") Duration patience) {
        return new BackgroundTagger(TrainedTagger::load, patience);
    }

    @Bean
    Reader reader(Knowledge knowledge, Tagger tagger) {
        return new Reader(knowledge.vocabulary(), knowledge.lexicon(), tagger);
    }

    @Bean
    Triage triage(Knowledge knowledge) {
        return new Triage(knowledge);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    AdviceBook.Patience patience(
            @Value("${venula.advice.storing:150ms}") Duration storing,
            @Value("${venula.advice.keeping:30d}") Duration keeping) {
        return new AdviceBook.Patience(storing, keeping);
    }

    @Bean
    AdviceBook adviceBook(JdbcClient database, Triage triage, Clock clock, AdviceBook.Patience patience) {
        return new AdviceBook(new AdviceTable(database), triage, clock, patience);
    }
}
