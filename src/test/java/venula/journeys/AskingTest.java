package venula.journeys;

import org.junit.jupiter.api.Test;

/** From the first page to an advice. */
class AskingTest extends EveryWay {
    @Test
    void a_bruise_is_expected_once_none_of_the_six_signs_applies() {
        somebody.asks("A small bruise on my calf that is fading", "5");
        isAskedAboutTheSixSigns();
        saysNoneOfThem();
        isToldThatItFitsWhatIsExpected();
        seesWhenToLookAgain();
    }

    @Test
    void a_lasting_bruise_goes_to_the_clinic() {
        somebody.asks("A bruise on my calf", "30");
        isToldToCallTheClinic();
        seesWhatToSayOnThePhone();
    }

    @Test
    void a_swollen_calf_is_seen_today() {
        somebody.asks("My calf is swollen", "6");
        isToldToBeSeenToday();
        seesWhatToSayOnThePhone();
    }

    @Test
    void chest_pain_is_an_emergency() {
        somebody.asks("Chest pain since this morning", "2");
        isToldToCallTheEmergencyNumber();
        mayCallAnyOfThreeNumbers();
    }

    @Test
    void one_yes_to_a_sign_makes_it_an_emergency() {
        somebody.asks("A small bruise on my calf that is fading", "5");
        isAskedAboutTheSixSigns();
        saysYesToTheFirst();
        isToldToCallTheEmergencyNumber();
    }

    @Test
    void a_question_without_a_complaint_gets_information() {
        somebody.asks("Can I fly two weeks after foam?", "");
        isToldThatThisIsInformation();
    }

    @Test
    void a_message_that_says_too_little_is_asked_about() {
        somebody.asks("It hurts", "");
        isAskedForALittleMore();
        seesWhatStandsMeanwhile();
    }

    @Test
    void who_would_rather_pick_ticks_what_they_have() {
        picks("Bruise", "5");
        saysNoneOfThemInTheList();
        isToldThatItFitsWhatIsExpected();
    }

    private void isAskedAboutTheSixSigns() {
        somebody.isTold("Does one of these apply to you now?");
        somebody.reads("Until you have answered, our advice is to contact the clinic.");
    }

    private void saysNoneOfThem() {
        somebody.presses("None of these six");
    }

    private void isToldThatItFitsWhatIsExpected() {
        somebody.isTold("This fits what is expected.");
    }

    private void seesWhenToLookAgain() {
        somebody.reads("Look again on 7 December 2026.");
    }

    private void isToldToCallTheClinic() {
        somebody.isTold("Call your clinic in the next one or two working days.");
    }

    private void seesWhatToSayOnThePhone() {
        somebody.reads("I had veins in my leg treated with injections", "days ago. I have:");
    }

    private void isToldToBeSeenToday() {
        somebody.isTold("Have this looked at today.");
    }

    private void isToldToCallTheEmergencyNumber() {
        somebody.isTold("Call your emergency number now.");
    }

    private void mayCallAnyOfThreeNumbers() {
        somebody.mayCallAtOnce("112");
        somebody.mayCallAtOnce("999");
        somebody.mayCallAtOnce("911");
    }

    private void saysYesToTheFirst() {
        somebody.presses("Yes");
    }

    private void isToldThatThisIsInformation() {
        somebody.isTold("This is information, not advice for you.");
    }

    private void isAskedForALittleMore() {
        somebody.isTold("Tell us a little more.");
    }

    private void seesWhatStandsMeanwhile() {
        somebody.reads("If you do not answer, this stands");
    }

    private void picks(String finding, String day) {
        somebody.opens("/check");
        somebody.ticks(finding);
        somebody.writes("Days since treatment", day);
        somebody.presses("Go on");
        somebody.isTold("Tell us more");
    }

    private void saysNoneOfThemInTheList() {
        somebody.ticks("None of these six");
        somebody.presses("See my advice");
    }
}
