package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import venula.knowledge.Facts;
import venula.knowledge.Facts.Target;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Timeline;

/** One fact beside the same findings changes, and the advice goes the way it must. */
class OneFactTest {
    private static final Knowledge KNOWLEDGE = Knowledge.in(Path.of("knowledge"));
    private static final Triage TRIAGE = new Triage(KNOWLEDGE);
    private static final Optional<Integer> EARLY = Optional.of(1);

    /** What is expected on some days and has a last one. */
    static Stream<Timeline> courses() {
        return KNOWLEDGE.timelines().stream()
                .filter(course -> course.expected().isPresent())
                .filter(course -> level(course, last(course)) == Level.EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void the_day_after_the_last_expected_one_raises_the_advice(Timeline course) {
        assertThat(level(course, last(course) + 1)).isGreaterThan(Level.EXPECTED);
    }

    @Test
    void a_small_vein_has_less_time_than_a_large_one() {
        var afterSmall = courses()
                .filter(course -> course.finding().equals("vein-darker"))
                .map(course -> last(course) + 1)
                .min(Integer::compare);

        assertThat(level("vein-darker", afterSmall, Optional.of(Target.SPIDER), Set.of()))
                .isGreaterThan(level("vein-darker", afterSmall, Optional.of(Target.TRUNCAL), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bruise", "lump", "redness"})
    void without_a_day_the_advice_is_higher(String finding) {
        assertThat(level(finding, Optional.empty(), Optional.empty(), Set.of()))
                .isGreaterThan(level(finding, EARLY, Optional.empty(), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"lump, prior-clot", "redness, cancer", "cord, prior-clot"})
    void a_risk_raises_the_advice(String finding, String risk) {
        assertThat(level(finding, EARLY, Optional.empty(), Set.of(risk)))
                .isGreaterThan(level(finding, EARLY, Optional.empty(), Set.of()));
    }

    private static int last(Timeline course) {
        return course.expected().orElseThrow().to();
    }

    private static Level level(Timeline course, int day) {
        var target = course.size().map(size -> size.equals("small") ? Target.SPIDER : Target.TRUNCAL);
        return level(course.finding(), Optional.of(day), target, Set.of());
    }

    private static Level level(String finding, Optional<Integer> day, Optional<Target> target, Set<String> risks) {
        var noneOfTheSix = KNOWLEDGE.screen().signs().stream().collect(Collectors.toMap(sign -> sign.id(), _ -> false));
        var facts = new Facts(
                List.of(Finding.parse(finding)), day, Optional.empty(), target, risks, noneOfTheSix, Set.of());
        return TRIAGE.reply(facts).standing().orElseThrow().level();
    }
}
