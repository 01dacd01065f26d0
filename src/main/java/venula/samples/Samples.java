package venula.samples;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import venula.knowledge.Knowledge;

/** Brings the samples into a new database before anybody can open a page. */
@Component
final class Samples implements SmartInitializingSingleton {
    private final Decision decision;
    private final Content content;
    private final Knowledge knowledge;
    private final TransactionOperations transaction;

    @Value("${venula.site.samples:true}")
    private boolean wanted;

    Samples(Decision decision, Content content, Knowledge knowledge, TransactionOperations transaction) {
        this.decision = decision;
        this.content = content;
        this.knowledge = knowledge;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        begin(wanted);
    }

    /** All or nothing, and only the first time. */
    void begin(boolean withSamples) {
        transaction.executeWithoutResult(_ -> {
            if (decision.isMadeNow(withSamples) && withSamples) content.load(knowledge);
        });
    }
}
