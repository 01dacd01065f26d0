package venula;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import venula.database.DatabaseOptions;
import venula.site.Site;

/** Everything one can say about serving, whether the command is named or not. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class ServeOptions implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--port", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}; 0 is any free port.")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Listen here. Default: ${DEFAULT-VALUE}.")
    private String host = "";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "How others reach this Venula, for links in letters.")
    private @Nullable URI baseUrl;

    @Option(names = "--country", paramLabel = "CODE", description = "Two letters, for the emergency number.")
    private @Nullable String country;

    @Option(names = "--no-samples", description = "Begin without sample people.")
    private boolean withoutSamples;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = "The mail server, smtp://user@host:port or smtps://…; its password is VENULA_POST_PASSWORD in"
                    + " the environment. Without it letters stay in the house.")
    private @Nullable URI smtp;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "The address letters come from.")
    private @Nullable String mailFrom;

    // the launcher uses it to record what a start needs, so that later ones are fast
    @Option(names = "--rehearse", hidden = true, description = "Start, open the first pages, stop.")
    private boolean rehearse;

    @Override
    public Integer call() {
        checkPort();
        var address = new Address(host, port).free();
        var site = new Site(checkedBaseUrl(address), checkedCountry(), !withoutSamples);
        var serving = new Serving(address, database.home(), site, post());
        return rehearse ? serving.rehearse() : serving.untilStopped();
    }

    private List<String> post() {
        if (smtp != null && (!List.of("smtp", "smtps").contains(smtp.getScheme()) || smtp.getHost() == null))
            throw notUnderstood("A mail server is smtp:// or smtps:// and a host, not " + smtp);
        return Stream.of(
                        Map.entry("smtp", Objects.toString(smtp, "")),
                        Map.entry("from", Objects.toString(mailFrom, "")))
                .filter(said -> !said.getValue().isEmpty())
                .map(said -> "--venula.post.%s=%s".formatted(said.getKey(), said.getValue()))
                .toList();
    }

    private void checkPort() {
        if (port < 0 || port > 65_535) throw notUnderstood("A port is a number from 0 to 65535, not " + port);
    }

    private URI checkedBaseUrl(Address address) {
        if (baseUrl == null) return URI.create(address.url());
        var isWeb = List.of("http", "https").contains(baseUrl.getScheme()) && baseUrl.getHost() != null;
        if (!isWeb) throw notUnderstood("A base URL begins with http:// or https:// and a host, not " + baseUrl);
        return baseUrl;
    }

    private @Nullable String checkedCountry() {
        if (country == null) return null;
        var code = country.toUpperCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOCountries()).contains(code))
            throw notUnderstood("A country is two letters such as GB or DE, not " + country);
        return code;
    }

    private ParameterException notUnderstood(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
