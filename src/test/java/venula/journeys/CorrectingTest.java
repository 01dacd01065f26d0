package venula.journeys;

import org.junit.jupiter.api.Test;

/** What was understood is corrected, and an advice is found again. */
class CorrectingTest extends EveryWay {
    @Test
    void a_chip_that_is_removed_changes_the_advice() {
        somebody.asks("A bruise on my calf. Now I have chest pain too", "5");
        isToldToCallTheEmergencyNumber();
        removes("Chest pain or pressure");
        isAskedAboutTheSixSigns();
    }

    @Test
    void a_corrected_day_changes_the_advice() {
        somebody.asks("A bruise on my calf", "30");
        isToldToCallTheClinic();
        correctsTheDayTo("5");
        isAskedAboutTheSixSigns();
    }

    @Test
    void a_finding_that_was_forgotten_is_added() {
        somebody.asks("A bruise on my calf", "5");
        isAskedAboutTheSixSigns();
        adds("Chest pain or pressure");
        isToldToCallTheEmergencyNumber();
    }

    @Test
    void changed_words_are_read_again() {
        somebody.asks("It hurts", "6");
        isAskedForALittleMore();
        writesAgain("My calf is swollen");
        isToldToBeSeenToday();
    }

    @Test
    void an_advice_is_found_again_by_its_number_and_without_the_words() {
        somebody.asks("Quite a bruise on my calf", "30");
        isToldToCallTheClinic();
        opensItByItsNumber();
        isToldToCallTheClinic();
        findsNoWordOfTheirs();
    }

    private void isToldToBeSeenToday() {
        somebody.isTold("Have this looked at today.");
    }

    private void removes(String chip) {
        somebody.presses("Remove: " + chip);
    }

    private void isAskedAboutTheSixSigns() {
        somebody.isTold("Does one of these apply to you now?");
    }

    private void isToldToCallTheClinic() {
        somebody.isTold("Call your clinic in the next one or two working days.");
    }

    private void correctsTheDayTo(String day) {
        somebody.unfolds("Correct or add");
        somebody.writes("Days since treatment", day);
        somebody.presses("Update my advice");
    }

    private void adds(String finding) {
        somebody.unfolds("Correct or add");
        somebody.chooses("Add something you have", finding);
        somebody.presses("Update my advice");
    }

    private void isToldToCallTheEmergencyNumber() {
        somebody.isTold("Call your emergency number now.");
    }

    private void isAskedForALittleMore() {
        somebody.isTold("Tell us a little more.");
    }

    private void writesAgain(String words) {
        somebody.writes("What do you see or feel?", words);
        somebody.presses("Read it again");
    }

    private void opensItByItsNumber() {
        somebody.follows("Open this advice again");
        somebody.isAt("/advice/[0-9a-f]{32}");
    }

    private void findsNoWordOfTheirs() {
        somebody.doesNotRead("Quite a bruise");
    }
}
