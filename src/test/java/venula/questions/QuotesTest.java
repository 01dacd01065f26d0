package venula.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import venula.WholeHouse;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.triage.Voice;

@WholeHouse
class QuotesTest {
    // written apart from the list the house keeps, so that a gap there is seen here
    private static final Pattern SOOTHING = Pattern.compile(
            "(?i)aspirin|not dangerous|harmless|nothing to worry|no need|don.t worry|can wait|normal healing"
                    + "|good sign|no reason|usually settles|perfectly|nothing to fear|do nothing|no danger");
    private static final Pattern AT_HOME =
            Pattern.compile("(?i)aspirin|(drain|open|pierce|prick|squeeze|lance)\\w*( \\w+){0,4} (yourself|at home)");

    @Autowired
    Quotes quotes;

    @Autowired
    Questions questions;

    @Autowired
    Knowledge knowledge;

    @Test
    void beside_an_emergency_there_is_nothing_to_read() {
        for (var finding : knowledge.vocabulary().codes())
            assertThat(quotes.beside(Level.EMERGENCY, Set.of(finding), "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void no_quote_names_aspirin_or_opening_a_lump_oneself(Level level) {
        for (var quote : all(level)) assertThat(quote.words()).doesNotContainPattern(AT_HOME);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT_CLINIC", "SEE_TODAY"})
    void no_quote_talks_anybody_out_of_an_advice(Level level) {
        for (var quote : all(level)) assertThat(quote.words()).doesNotContainPattern(SOOTHING);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void no_quote_is_disputed_or_milder_than_the_advice(Level level) {
        for (var quote : all(level)) {
            var answer = answer(quote);

            assertThat(answer.disputed()).isEmpty();
            assertThat(answer.says().filter(level::isAbove)).isEmpty();
        }
    }

    @Test
    void a_quote_names_its_doctors_practice_date_and_question() {
        var found = quotes.beside(Level.SEE_TODAY, Set.of("calf-pain"), "");

        assertThat(found).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.practice()).isNotBlank();
            assertThat(question(quote).map(Question::title)).contains(quote.asked());
            assertThat(quote.sample()).isTrue();
        });
    }

    @Test
    void a_quote_is_word_for_word_in_its_answer() {
        for (var quote : all(Level.CONTACT_CLINIC)) {
            var place = Integer.parseInt(quote.address().replaceAll(".*#a", ""));

            assertThat(question(quote).orElseThrow().answers().get(place - 1).words())
                    .isEqualTo(quote.words());
        }
    }

    @Test
    void there_are_at_most_three() {
        assertThat(quotes.beside(Level.EXPECTED, Set.of("lump"), "")).hasSize(3);
    }

    private Optional<Question> question(Voice quote) {
        return questions.find(quote.address().replaceAll("/questions/|#.*", ""));
    }

    private List<Voice> all(Level level) {
        return knowledge.vocabulary().codes().stream()
                .flatMap(finding -> quotes.beside(level, Set.of(finding), "").stream())
                .toList();
    }

    private Answer answer(Voice quote) {
        return question(quote).orElseThrow().answers().stream()
                .filter(answer -> answer.words().equals(quote.words()))
                .findFirst()
                .orElseThrow();
    }
}
