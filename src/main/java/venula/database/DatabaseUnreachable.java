package venula.database;

import java.nio.file.Path;
import venula.problem.Refusal;

/** There is no database to keep the data in. */
public final class DatabaseUnreachable extends Refusal {
    private DatabaseUnreachable(String sentence) {
        super(sentence);
    }

    static DatabaseUnreachable notStarted(String why, Path log) {
        return new DatabaseUnreachable("PostgreSQL did not start: %s (see %s)".formatted(why, log));
    }

    static DatabaseUnreachable noProgramFor(String system) {
        return new DatabaseUnreachable(
                "There is no PostgreSQL for %s in Venula: run one yourself and name it with --database-url."
                        .formatted(system));
    }

    static DatabaseUnreachable refusing(String where, String why) {
        return new DatabaseUnreachable("The database at %s cannot be used: %s".formatted(where, why));
    }

    static DatabaseUnreachable notAnAddress() {
        return new DatabaseUnreachable("A database is named like postgresql://name:password@host:5432/venula.");
    }

    static DatabaseUnreachable newer(String where) {
        return new DatabaseUnreachable(
                "The database at %s was written by a newer Venula: start that one.".formatted(where));
    }
}
