package venula.samples;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import venula.articles.Articles;
import venula.database.Database;
import venula.directory.Directory;
import venula.questions.Questions;

/** Takes everything that is made up out of a database, all or nothing. */
record Removal(Decision decision, Content content, TransactionOperations transaction) {
    static Removal from(Database database) {
        return new Removal(
                Decision.in(database),
                new Content(Directory.in(database), Questions.in(database), Articles.in(database)),
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
    }

    void run() {
        transaction.executeWithoutResult(_ -> {
            decision.isNoFromNowOn();
            content.remove();
        });
    }
}
