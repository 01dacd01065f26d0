package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;

class ReaderTest {
    private static TrainedTagger trained;
    private static Reader reader;

    @BeforeAll
    static void open() {
        trained = TrainedTagger.load();
        reader = with(trained);
    }

    @AfterAll
    static void close() {
        trained.close();
    }

    private static Reader with(Tagger tagger) {
        var knowledge = Knowledge.builtIn();
        return new Reader(knowledge.vocabulary(), knowledge.lexicon(), tagger);
    }

    private static List<String> told(String text) {
        return reader.read(text, Optional.empty()).findings().stream()
                .filter(Finding::counts)
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have chest pain since this morning                         | chest-pain
            I get out of breath on the stairs since the injections       | dyspnoea
            coughed up some blood in the night                           | haemoptysis
            his mouth hangs on one side and he talks nonsense            | face-droop
            my left calf is swollen and tight                            | leg-swelling
            the red line has crept up past my knee                       | cord
            the cut will not stop bleeding, we are on the third towel    | bleeding
            the skin over it has gone black                              | skin-colour
            """)
    void a_danger_is_heard(String text, String code) {
        assertThat(told(text)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bruise, no chest pain, no shortness of breath              | chest-pain
            A bruise. I do not have any chest pain                       | chest-pain
            A bruise. My husband has chest pain, I am fine               | chest-pain
            A bruise. What if I get chest pain?                          | chest-pain
            A bruise, and the calf is not swollen                        | leg-swelling
            a bruise comma no swelling of the leg full stop              | leg-swelling
            """)
    void a_danger_that_is_denied_or_not_the_writers_is_not(String text, String code) {
        assertThat(told(text)).doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I have chest pain", "I have chest pain\n", "my chest pain. It is bad", "CHEST PAIN!!"})
    void a_danger_at_the_end_of_a_long_story_is_heard(String danger) {
        var story = "We went to the market and bought some apples and my sister told us about her garden. ".repeat(40);

        assertThat(told(story + danger)).contains("chest-pain");
    }

    @Test
    void phrases_alone_show_a_danger_without_the_model() {
        var phrases = with(_ -> {
            throw new IllegalStateException("not loaded");
        });

        assertThat(phrases.redFlags("I have chest pain"))
                .extracting(Finding::code)
                .containsExactly("chest-pain");
        assertThat(phrases.read("I have chest pain", Optional.empty()).complete())
                .isFalse();
    }

    @Test
    void a_negation_in_the_gap_of_a_phrase_denies_it() {
        var unsure = with(_ -> Map.of("leg-swelling", 0.12));

        assertThat(unsure.read("the calf is swollen", Optional.empty()).findings())
                .anyMatch(Finding::counts);
        assertThat(unsure.read("the calf is not swollen", Optional.empty()).findings())
                .noneMatch(Finding::counts);
    }

    @Test
    void hives_that_are_said_to_be_nowhere_else_are_local() {
        var sure = with(_ -> Map.of("hives-local", 0.98, "hives-general", 0.9, "no:hives-general", 0.92));
        var everywhere = with(_ -> Map.of("hives-local", 0.98, "hives-general", 0.9, "no:hives-general", 0.6));

        assertThat(sure.read("hives", Optional.empty()).understood())
                .extracting(Finding::notation)
                .containsExactly("no:hives-general", "hives-local");
        assertThat(everywhere.read("hives", Optional.empty()).understood())
                .extracting(Finding::notation)
                .containsExactly("hives-general", "hives-local");
    }

    @Test
    void a_vein_is_small_or_large() {
        var unsure = with(_ -> Map.of("vein-unchanged", 1.0, "vein-unchanged/large", 0.9, "vein-unchanged/small", 0.7));

        assertThat(unsure.read("it looks as before", Optional.empty()).findings())
                .extracting(Finding::notation)
                .containsExactly("vein-unchanged/large");
    }

    @Test
    void beside_something_certain_another_thing_must_be_surer_unless_it_is_told_in_detail_or_a_danger() {
        var certain = with(_ ->
                Map.of("staining", 0.99, "vein-darker", 0.8, "cord", 0.8, "cord/climbing", 0.8, "chest-pain", 0.6));

        assertThat(certain.read("look at this", Optional.empty()).findings())
                .extracting(Finding::notation)
                .containsExactlyInAnyOrder("staining", "cord/climbing", "chest-pain");
    }

    @Test
    void what_gets_worse_is_the_only_thing_there_is() {
        var knows = with(_ -> Map.of("ache", 0.99));

        assertThat(knows.read("My leg is cross with me, and every half hour is worse than the last", Optional.empty())
                        .findings())
                .extracting(Finding::notation)
                .containsExactly("ache trend=worse");
        assertThat(knows.read("My leg is cross with me, and it is not getting worse", Optional.empty())
                        .findings())
                .extracting(Finding::notation)
                .containsExactly("ache");
    }

    @Test
    void a_risk_that_is_named_is_kept_apart() {
        assertThat(reader.read("A bruise. I had a clot in my leg years ago", Optional.empty())
                        .risks())
                .contains("prior-clot");
    }
}
