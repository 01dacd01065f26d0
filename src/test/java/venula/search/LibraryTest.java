package venula.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Encoders ENCODERS = Encoders.load();

    private static final List<Passage> VEINS = List.of(
            about("bruises", "Bruising after the injections", "Blue and yellow marks fade within two or three weeks."),
            about("stockings", "Why compression stockings", "They keep the treated vein closed and ease swelling."),
            about("flying", "Travelling by air", "Wait for some days, walk up and down, and drink enough water."),
            about("threads", "What are spider veins?", "Fine red or blue vessels just under the skin, often harmless."),
            about("lumps", "Hard cords", "Old blood caught in the closed vein can be let out with a needle."));

    private static final Library LIBRARY = Library.of(
            VEINS, ENCODERS, List.of(List.of("spider vein", "thread vein", "crawler vein", "telangiectasia")));

    @AfterAll
    static void close() {
        LIBRARY.close();
        ENCODERS.close();
    }

    @Test
    void a_question_finds_the_passage_with_its_words() {
        assertThat(first("why must I wear compression stockings")).isEqualTo("stockings");
    }

    @Test
    void a_question_finds_the_passage_with_its_meaning() {
        assertThat(first("Am I allowed on a plane to Spain?")).isEqualTo("flying");
    }

    @Test
    void with_other_passages_it_is_as_if_made_anew_and_reads_only_what_is_new() {
        var four = VEINS.subList(1, 5);
        var fewer = LIBRARY.with(four, List.of());
        var anew = Library.of(four, ENCODERS, List.of());
        var closed = closedAfterReading(VEINS);

        assertThat(fewer.find("why wear stockings", 4)).isEqualTo(anew.find("why wear stockings", 4));
        assertThat(closed.with(four, List.of()).holds(four)).isTrue();
        assertThatThrownBy(() -> closed.with(List.of(about("new", "New", "Never read.")), List.of()))
                .hasMessageContaining("closed");
    }

    private static Library closedAfterReading(List<Passage> passages) {
        try (var encoders = Encoders.load()) {
            return Library.of(passages, encoders, List.of());
        }
    }

    @Test
    void a_misspelt_word_is_read_as_the_nearest_known_one() {
        assertThat(first("brusing")).isEqualTo("bruises");
    }

    @Test
    void a_lay_name_finds_what_is_called_otherwise() {
        assertThat(first("crawler veins")).isEqualTo("threads");
        assertThat(first("Telangiectasia")).isEqualTo("threads");
    }

    @Test
    void the_best_comes_first_and_no_more_than_asked_for() {
        var hits = LIBRARY.find("swelling of the leg", 3);

        assertThat(hits).hasSize(3).isSortedAccordingTo((one, next) -> Double.compare(next.score(), one.score()));
    }

    @Test
    void one_may_look_only_among_passages_of_a_kind() {
        var answer = new Passage("a", "Bruises", "They fade.", List.of(), Map.of("kind", "answer"));
        var article = new Passage("b", "Bruises", "They fade.", List.of(), Map.of("kind", "article"));
        try (var library = Library.of(List.of(answer, article), ENCODERS, List.of())) {
            assertThat(library.find("bruises", 10, Map.of("kind", "article")))
                    .extracting(Hit::id)
                    .containsExactly("b");
        }
    }

    @Test
    void any_of_its_names_finds_a_passage() {
        var mole = new Passage("mole", "Who treats it?", "", List.of("Phlebitis", "Inflamed vein"), Map.of());
        var other = new Passage("other", "Who pays for it?", "", List.of("Bill", "Invoice"), Map.of());
        try (var library = Library.of(List.of(other, mole), ENCODERS, List.of())) {
            assertThat(library.find("my vein is inflamed", 1))
                    .extracting(Hit::id)
                    .containsExactly("mole");
        }
    }

    @Test
    void what_stands_deep_in_a_long_text_is_found() {
        var filler = "The clinic is open on weekdays and the staff is glad to help you. ".repeat(40);
        var deep = new Passage("deep", "Leaflet", filler + "A night splint may rub the ankle sore. " + filler);
        var plain = new Passage("plain", "Leaflet", filler + filler);
        try (var library = Library.of(List.of(plain, deep), ENCODERS, List.of())) {
            assertThat(library.find("sore skin from the splint", 1))
                    .extracting(Hit::id)
                    .containsExactly("deep");
        }
    }

    @Test
    void nothing_is_found_for_nothing_and_among_nothing() {
        assertThat(LIBRARY.find("  ", 5)).isEmpty();
        try (var empty = Library.of(List.of(), ENCODERS, List.of())) {
            assertThat(empty.find("bruises", 5)).isEmpty();
        }
    }

    @Test
    void odd_questions_are_borne() {
        for (var odd :
                List.of("the of and", "?!", "\u0000", "🦵🦵", "vein ".repeat(5_000), "a AND (b OR", "zzzzqqqq")) {
            assertThat(LIBRARY.find(odd, 2)).hasSize(2);
        }
    }

    private static String first(String question) {
        return LIBRARY.find(question, 1).getFirst().id();
    }

    private static Passage about(String id, String heading, String text) {
        return new Passage(id, heading, text);
    }
}
