package venula.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How others reach this Venula, in which country it stands, and whether it begins with sample people. */
@ConfigurationProperties(value = "venula.site", ignoreUnknownFields = false)
public record Site(
        @DefaultValue("http://127.0.0.1:8080") URI baseUrl,
        @Nullable String country,
        boolean samples) {}
