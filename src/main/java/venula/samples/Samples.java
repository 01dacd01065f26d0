package venula.samples;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import venula.knowledge.Knowledge;
import venula.site.Site;

/** Brings the samples into a new database before anybody can open a page. */
@Component
record Samples(Decision decision, Content content, Knowledge knowledge, TransactionOperations transaction, Site site)
        implements SmartInitializingSingleton {
    /** All or nothing, and only the first time. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            if (decision.isMadeNow(site.samples()) && site.samples()) content.load(knowledge);
        });
    }
}
