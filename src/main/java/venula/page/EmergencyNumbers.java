package venula.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to call: the emergency number of the country, or several with their places while the country is not known.
 *
 * @param urgent the number for urgent advice that is no emergency, where the country has one
 * @param clinic the phone of the clinic that runs this Venula
 */
public record EmergencyNumbers(List<Line> emergency, Optional<String> urgent, Optional<String> clinic) {
    private static final String FILE = "/emergency-numbers.properties";
    private static final String ANYWHERE = "anywhere";

    /**
     * A number one can call.
     *
     * @param place the key of the words for where it answers; empty when there is only one
     */
    public record Line(String number, String place) {}

    /** The numbers of a country by its two letters. */
    public static EmergencyNumbers of(String country) {
        var numbers = load();
        var code = country.strip().toUpperCase(Locale.ROOT);
        if (!numbers.containsKey(code) || code.isEmpty())
            return new EmergencyNumbers(anywhere(numbers), Optional.empty(), Optional.empty());
        var own = words(numbers, code);
        return new EmergencyNumbers(
                List.of(new Line(own.getFirst(), "")), own.stream().skip(1).findFirst(), Optional.empty());
    }

    /** All numbers in one line, for where nothing can be tapped. */
    public String listed() {
        return emergency.stream().map(Line::number).collect(Collectors.joining(" / "));
    }

    public boolean isOne() {
        return emergency.size() == 1;
    }

    /** The same with the phone of the clinic, if it has given one. */
    EmergencyNumbers withClinic(String phone) {
        return new EmergencyNumbers(
                emergency, urgent, Optional.of(phone.strip()).filter(it -> !it.isEmpty()));
    }

    private static List<Line> anywhere(Properties numbers) {
        return words(numbers, ANYWHERE).stream()
                .map(entry -> entry.split(":", 2))
                .map(entry -> new Line(entry[0], "place." + entry[1]))
                .toList();
    }

    private static List<String> words(Properties numbers, String key) {
        return Stream.of(numbers.getProperty(key).split("\\s+")).toList();
    }

    private static Properties load() {
        var numbers = new Properties();
        try (var file = Objects.requireNonNull(EmergencyNumbers.class.getResourceAsStream(FILE), FILE)) {
            numbers.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }
}
