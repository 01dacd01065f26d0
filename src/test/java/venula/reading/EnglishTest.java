package venula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Day 10 after foam. A small hard lump on my calf, a bit sore.",
                "bruise calf",
                "can't breathe",
                "will I die of this",
                "😭",
                "lump 3cm day 5"
            })
    void our_language_is_read(String text) {
        assertThat(English.isLikely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich habe seit drei Tagen Schmerzen in der Wade",
                "J'ai mal à la jambe depuis hier",
                "Tengo dolor en la pierna desde ayer",
                "Ho una gamba gonfia dopo la scleroterapia",
                "عندي ألم في الساق",
                "У меня болит нога"
            })
    void another_language_is_told_apart(String text) {
        assertThat(English.isLikely(text)).isFalse();
    }
}
