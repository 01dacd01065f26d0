package venula.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import venula.knowledge.Facts;
import venula.knowledge.Knowledge;

/** The pages with an advice, for all worked cases of the tables and messages of forty words. */
final class Advices {
    private static final Pattern LEVEL = Pattern.compile("<h1[^>]*>([^<]*)");

    private Advices() {}

    /** The bytes of the page for the longest letter that is read. */
    static int sizeForLetter(Started venula) {
        var letter = Messages.ofFourThousandCharacters().getLast();
        return venula.send("/advice", field("words", letter)).length;
    }

    /** The bytes of the largest page of each level. */
    static Map<String, Integer> sizes(Started venula) {
        return forms().map(form -> venula.send("/advice", form))
                .collect(Collectors.toMap(Advices::level, page -> page.length, Math::max, TreeMap::new));
    }

    private static Stream<String> forms() {
        var knowledge = Knowledge.builtIn();
        var cases = knowledge.cases().stream()
                .flatMap(file -> file.cases().stream())
                .map(one -> form(one.given().facts(knowledge.screen())));
        return Stream.concat(cases, Messages.ofFortyWords().stream().map(words -> field("words", words)));
    }

    /** As a browser sends what was picked. */
    private static String form(Facts facts) {
        var fields = Stream.of(
                facts.findings().stream().map(it -> field("finding", it.notation())),
                facts.day().stream().map(day -> field("day", day)),
                facts.technique().stream().map(it -> field("technique", small(it))),
                facts.target().stream().map(it -> field("target", small(it))),
                facts.risks().stream().map(risk -> field("risk", risk)),
                facts.screen().entrySet().stream()
                        .map(it -> field("sign-" + it.getKey(), it.getValue() ? "yes" : "no")));
        return "understood=0&" + fields.flatMap(some -> some).collect(Collectors.joining("&"));
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String field(String name, Object value) {
        return name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static String level(byte[] page) {
        var level = LEVEL.matcher(new String(page, StandardCharsets.UTF_8));
        return level.find() ? level.group(1) : "without a level";
    }
}
