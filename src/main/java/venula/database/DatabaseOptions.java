package venula.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The two options every command that needs data understands: the folder, or a server elsewhere. */
public final class DatabaseOptions {
    @ArgGroup
    private @Nullable Choice choice;

    private static final class Choice {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Folder for the data (else VENULA_DATA, else ~/.local/share/venula).")
        private @Nullable Path data;

        @Option(
                names = "--database-url",
                paramLabel = "URL",
                description = "A PostgreSQL server of your own (else VENULA_DATABASE_URL).")
        private @Nullable String url;
    }

    /** What was chosen on the command line, in the environment, or by nobody. */
    public DatabaseHome home() {
        if (choice != null && choice.data != null) return new DatabaseHome.InFolder(choice.data);
        if (choice != null && choice.url != null) return new DatabaseHome.OnServer(choice.url);
        var url = System.getenv("VENULA_DATABASE_URL");
        return url == null || url.isBlank() ? DatabaseHome.usual() : new DatabaseHome.OnServer(url);
    }
}
