package venula.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import venula.knowledge.Facts;
import venula.knowledge.Facts.Target;
import venula.knowledge.Finding;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;

/** One fact beside the same findings changes, and the advice goes the way it must. */
class OneFactTest {
    private static final Knowledge KNOWLEDGE = Knowledge.in(Path.of("knowledge"));
    private static final Triage TRIAGE = new Triage(KNOWLEDGE);

    @ParameterizedTest
    @CsvSource({
        "bruise, day=21, expected, day=22, contact-clinic",
        "lump, day=91, expected, day=92, contact-clinic",
        "bruise, day=5, expected, '', contact-clinic",
        "vein-darker, day=60 target=truncal, expected, day=60 target=spider, contact-clinic",
        "vein-darker, day=60 target=varicose, expected, day=60 target=reticular, contact-clinic",
        "lump, day=10, expected, day=10 risk=prior-clot, contact-clinic",
        "cord, day=10, contact-clinic, day=10 risk=prior-clot, see-today",
    })
    void a_fact_moves_the_advice(String finding, String before, String low, String after, String high) {
        assertThat(level(finding, before)).isEqualTo(Level.named(low).orElseThrow());
        assertThat(level(finding, after)).isEqualTo(Level.named(high).orElseThrow());
    }

    private static Level level(String finding, String around) {
        var noneOfTheSix = KNOWLEDGE.screen().signs().stream().collect(Collectors.toMap(sign -> sign.id(), _ -> false));
        var facts = new Facts(
                List.of(Finding.parse(finding)),
                said("day", around).map(Integer::valueOf),
                Optional.empty(),
                said("target", around).map(word -> Target.valueOf(word.toUpperCase())),
                said("risk", around).map(Set::of).orElse(Set.of()),
                noneOfTheSix,
                Set.of());
        return TRIAGE.reply(facts).standing().orElseThrow().level();
    }

    private static Optional<String> said(String what, String around) {
        return Arrays.stream(around.split(" "))
                .filter(word -> word.startsWith(what + "="))
                .map(word -> word.substring(what.length() + 1))
                .findFirst();
    }
}
