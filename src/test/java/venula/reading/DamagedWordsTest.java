package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import venula.Campaign;
import venula.knowledge.Knowledge;

/** Messages in which letters are lost, doubled, changed and moved about, as no typist would manage. */
@Timeout(60)
class DamagedWordsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
    private static final Reader PHRASES = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.lexicon(), _ -> Map.of());
    private static final List<String> MESSAGES = messages();
    private static final String ODD = "\u0000\u202e\ud83e\udd15\n\t.,;'’()\"0123456789éßÅж‎%&<>";

    static LongStream seeds() {
        return Campaign.seeds(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_damaged_is_read_and_hides_no_danger(long seed) {
        var chance = new Random(seed);
        var text = damaged(MESSAGES.get(chance.nextInt(MESSAGES.size())), chance);

        assertThat(PHRASES.read(text, Optional.empty()).complete()).isTrue();
        assertThat(PHRASES.redFlags(text + ". I have chest pain now."))
                .anyMatch(finding -> finding.code().equals("chest-pain") && finding.counts());
    }

    private static String damaged(String message, Random chance) {
        var text = new StringBuilder(message);
        for (int hurt = chance.nextInt(40); hurt > 0 && !text.isEmpty(); hurt--) {
            int at = chance.nextInt(text.length());
            switch (chance.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                case 2 -> text.setCharAt(at, ODD.charAt(chance.nextInt(ODD.length())));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
                default -> text.append(text.charAt(at)).deleteCharAt(at);
            }
        }
        return text.toString();
    }

    private static List<String> messages() {
        try (var lines = Files.lines(Path.of("accuracy/fresh-1a.jsonl"))) {
            return lines.map(line ->
                            JsonMapper.shared().readTree(line).get("text").asString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
