package venula.triage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import venula.Spoken;
import venula.database.TestDatabase;

class AskCommandTest {
    private static final String DATABASE = TestDatabase.url();
    private static final String NOWHERE = "postgresql://somebody:secret@127.0.0.1:1/venula";

    @ParameterizedTest
    @CsvSource({
        "0, A small bruise on my calf that is fading, --day 5 --none-of-the-six, This fits what is expected.",
        "10, A small bruise on my calf that is fading, --day 5, 'Expected, if none of these six signs applies'",
        "10, A bruise on my calf, --day 30, Call your clinic in the next one or two working days.",
        "20, My calf is swollen, --day 6 --technique foam --target varicose, Have this looked at today.",
        "30, Chest pain since this morning, --country DE, Call 112 now.",
        "40, Can I fly two weeks after foam?, --day 3, 'This is information, not advice for you.'",
        "41, It hurts, --day 3, Tell us a little more.",
    })
    void the_exit_code_tells_how_urgent_it_is(int code, String words, String options, String says) {
        var spoken = ask(words, options.split(" "));

        assertThat(spoken.out()).startsWith(says).contains("In an emergency call", "not a diagnosis");
        assertThat(spoken.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "--day -3, --day is a whole number of days since the last session",
        "--day 99999, --day is a whole number of days since the last session",
        "--day abc, Invalid value for option '--day'",
        "--technique butter, '--technique is one of: foam, liquid.'",
        "--target toe, '--target is one of: spider, reticular, varicose, truncal.'",
        "--colour blue, Unknown option",
    })
    void wrong_use_is_told_in_one_sentence(String options, String sentence) {
        var spoken = ask("A bruise", options.split(" "));

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err()).contains(sentence).doesNotContain("Exception");
        assertThat(spoken.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void who_says_nothing_is_asked_to_say_something(String words) {
        var spoken = ask(words);

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err()).contains("Say what you see or feel. A few words are enough.");
    }

    @Test
    void no_words_at_all_are_wrong_use() {
        assertThat(Spoken.by("ask").code()).isEqualTo(2);
    }

    @Test
    void json_tells_the_same() {
        var told = JsonMapper.shared()
                .readTree(ask("My calf is swollen", "--day", "6", "--json").out());

        assertThat(told.get("level").asString()).isEqualTo("see-today");
        assertThat(told.get("says").asString()).isEqualTo("Have this looked at today.");
        assertThat(told.get("rules").size()).isPositive();
        assertThat(told.get("understood").toString()).contains("leg-swelling");
        assertThat(told.get("day").asInt()).isEqualTo(6);
        assertThat(told.get("checked").size()).isEqualTo(6);
        assertThat(told.get("id").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void an_advice_is_given_again_by_its_number() {
        var told = JsonMapper.shared()
                .readTree(ask("My calf is swollen", "--day", "6", "--json").out());

        var again = Spoken.by("replay", told.get("id").asString(), "--database-url", DATABASE);

        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("The same advice: see-today by ");
    }

    @Test
    void without_a_database_the_advice_stands_and_says_that_it_was_not_kept() {
        var spoken = Spoken.by("ask", "My calf is swollen", "--day", "6", "--database-url", NOWHERE);

        assertThat(spoken.code()).isEqualTo(20);
        assertThat(spoken.out()).startsWith("Have this looked at today.").contains("could not be kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> bruise",
                "عندي ألم في الساق",
                "😭",
                "b\u0000r\u0007uise",
            })
    void odd_words_are_answered_and_never_called_expected(String words) {
        assertThat(ask(words, "--day", "5").code()).isIn(10, 20, 30, 40, 41);
    }

    private static Spoken ask(String words, String... options) {
        var all = Stream.of(Stream.of("ask", words, "--database-url", DATABASE), Arrays.stream(options))
                .flatMap(part -> part);
        return Spoken.by(all.toArray());
    }
}
