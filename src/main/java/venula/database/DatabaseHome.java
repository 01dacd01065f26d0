package venula.database;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the data lives. */
public sealed interface DatabaseHome {

    /** In a folder of ours, with a PostgreSQL that Venula starts itself. */
    record InFolder(Path folder) implements DatabaseHome {
        public InFolder {
            folder = folder.toAbsolutePath().normalize();
        }
    }

    /** On a server that somebody else runs. */
    record OnServer(String url) implements DatabaseHome {
        private static final Pattern PARTS =
                Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:(.*)@)?([^@?]*)(?:\\?(.*))?");

        /** The address without name and password, to be shown. */
        String place() {
            return parts().group(2);
        }

        /** The address as Java wants it: name and password come last. */
        String jdbcUrl() {
            var parts = parts();
            var query = Stream.of(parts.group(3), credentials(parts.group(1)))
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining("&"));
            return "jdbc:postgresql://" + parts.group(2) + (query.isEmpty() ? "" : "?" + query);
        }

        private Matcher parts() {
            var parts = PARTS.matcher(url);
            if (!parts.matches()) throw DatabaseUnreachable.notAnAddress();
            return parts;
        }

        private static String credentials(@Nullable String written) {
            if (written == null) return "";
            var colon = written.indexOf(':');
            return colon < 0
                    ? "user=" + written
                    : "user=" + written.substring(0, colon) + "&password=" + written.substring(colon + 1);
        }
    }

    /** The folder that is meant when nobody names one. */
    static DatabaseHome usual() {
        var named = System.getenv("VENULA_DATA");
        return new InFolder(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "share", "venula")
                        : Path.of(named));
    }
}
