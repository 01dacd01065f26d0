package venula.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be taken is told, nothing typed is lost, and there is a way on. */
class ErrorsTest extends EveryWay {
    private static final String BRUISE = "A small bruise on my calf that is fading";
    private static final String WORDS = "What do you see or feel?";
    private static final String DAY = "Days since treatment";

    @Test
    void nothing_was_said() {
        somebody.asks("", "5");
        isShownWhatToMend("Say what you see or feel. A few words are enough.", WORDS);
        somebody.findsStill(DAY, "5");
        mends(WORDS, BRUISE);
    }

    @ParameterizedTest
    @CsvSource({
        "-3, “-3” is before the treatment. Use 0 for the day itself.",
        "99999, “99999” is more days than we can place. Count from your last session.",
        "soon, '“soon” is not a number of days. Write only the number, such as 12.'"
    })
    void the_day_cannot_be(String day, String sentence) {
        somebody.asks(BRUISE, day);
        isShownWhatToMend(sentence, DAY);
        somebody.findsStill(WORDS, BRUISE);
        somebody.findsStill(DAY, day);
        mends(DAY, "5");
    }

    @Test
    void it_was_too_long() {
        var story = (BRUISE + ". ").repeat(120).strip();
        somebody.asks(story, "5");
        isShownWhatToMend(
                "This is 5,039 characters long, and we read up to 4,000. Keep what you see or feel, and since when.",
                WORDS);
        somebody.findsStill(WORDS, story);
        somebody.findsStill(DAY, "5");
        mends(WORDS, BRUISE);
    }

    @Test
    void nothing_was_ticked() {
        somebody.opens("/check");
        somebody.writes(DAY, "5");
        somebody.presses("Go on");
        somebody.hasTheErrorsInFront();
        somebody.reads("Tick at least one thing you have, or go back and write it in your own words.");
        somebody.findsStill(DAY, "5");
        somebody.ticks("Bruise");
        somebody.presses("Go on");
        somebody.isTold("Tell us more");
    }

    private void isShownWhatToMend(String sentence, String field) {
        somebody.hasTheErrorsInFront();
        somebody.reads("One thing to mend", "What you typed is still here.");
        somebody.follows(sentence);
        somebody.isIn(field);
    }

    private void mends(String field, String text) {
        somebody.writes(field, text);
        somebody.presses("See my advice");
        somebody.isTold("Does one of these apply to you now?");
    }
}
