package venula.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import venula.moderation.PersonalData.Kind;

class PersonalDataTest {
    private static final PersonalData DATA = new PersonalData();

    private record Span(String kind, String text) {}

    private record Snippet(String id, String text, List<Span> spans) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my husband tobias says so|my husband [name] says so",
                "Dr Baker says it is a Baker's cyst.|Dr [name] says it is a Baker's cyst.",
                "call +44 7700 900123 or jo@example.org|call [phone number] or [mail address]",
                "DOB 12/04/1975, NHS 943 476 5919|DOB [date of birth], NHS [record number]",
                "I live at 14 Larkspur Lane.|I live at [address].",
                "Mark on my leg. Will it fade?|Mark on my leg. Will it fade?",
                "Seen on 12/04/2024, lot 48A291B, call 112|Seen on 12/04/2024, lot 48A291B, call 112",
                "Cockett, Giacomini, May-Thurner and Homans sign|Cockett, Giacomini, May-Thurner and Homans sign"
            })
    void what_tells_who_somebody_is_goes_and_the_rest_stays(String typed, String proposed) {
        assertThat(DATA.in(typed).without()).isEqualTo(proposed);
    }

    @Test
    void what_was_found_says_its_kind_and_place() {
        var found = DATA.in("ask for wanjiku");

        assertThat(found.spans()).containsExactly(new PersonalData.Span(Kind.NAME, 8, 15));
    }

    @Test
    void of_our_own_texts_enough_is_found_and_little_else() throws Exception {
        int wanted = 0;
        int hit = 0;
        int found = 0;
        for (var line : Files.readAllLines(Path.of("privacy/development.jsonl"))) {
            var snippet = JsonMapper.shared().readValue(line, Snippet.class);
            var spans = DATA.in(snippet.text()).spans().stream()
                    .map(span -> span.in(snippet.text()))
                    .toList();
            wanted += snippet.spans().size();
            found += spans.size();
            hit += (int) snippet.spans().stream()
                    .filter(span -> spans.stream()
                            .anyMatch(it -> it.contains(span.text())
                                    || 2 * it.length() >= span.text().length()
                                            && span.text().contains(it)))
                    .count();
        }
        assertThat(hit).isGreaterThanOrEqualTo(wanted * 95 / 100);
        assertThat(found).isLessThanOrEqualTo(hit * 100 / 90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "1 ",
                "a.",
                "@",
                "a@",
                "1-",
                "+",
                "( ",
                "one ",
                "Aa ",
                "born ",
                "Dr ",
                "flat 1 ",
                "1 Aa ",
                "a dot ",
                "NHS no ",
                "rue ",
                "\n",
                "名",
                "Aa-",
                "1.1.",
                "x at ",
                "Mr. A. ",
                "1a ",
                "1/1 ",
                "live at 1 a "
            })
    void hostile_texts_come_to_an_end(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> DATA.in(part.repeat(20_000 / part.length())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_typed_the_places_are_in_order_and_apart(long seed) {
        var random = new Random(seed);
        var letters = "aA1 .@-+(),'\nŠ名é/";
        for (int time = 0; time < 200; time++) {
            var typed = random.ints(random.nextInt(200), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            var spans = DATA.in(typed).spans();
            for (int at = 1; at < spans.size(); at++)
                assertThat(spans.get(at).start())
                        .isGreaterThanOrEqualTo(spans.get(at - 1).end());
        }
    }
}
