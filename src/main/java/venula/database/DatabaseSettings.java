package venula.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the data live, as the server was told. */
@ConfigurationProperties(value = "venula.database", ignoreUnknownFields = false)
record DatabaseSettings(@Nullable Path data, @Nullable String url) {

    DatabaseHome home() {
        if (url != null && !url.isBlank()) return new DatabaseHome.OnServer(url);
        return data == null ? DatabaseHome.usual() : new DatabaseHome.InFolder(data);
    }
}
