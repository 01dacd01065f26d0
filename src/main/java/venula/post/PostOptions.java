package venula.post;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave the house.
 *
 * @param smtp {@code smtp://user@host:port} or {@code smtps://user@host:port}; without it letters stay in the house
 * @param password of that user
 * @param from the address letters come from
 * @param patience how long the mail server may take to answer
 */
@ConfigurationProperties(value = "venula.post", ignoreUnknownFields = false)
record PostOptions(
        Optional<URI> smtp,
        Optional<String> password,
        @DefaultValue("venula@localhost") String from,
        @DefaultValue("20s") Duration patience) {}
