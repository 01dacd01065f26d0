package venula.journeys;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import venula.search.Catalogue;

/** Everything there is to read, and the ways from one page to the next. */
class ReadingTest extends EveryWay {
    private static final Duration UNTIL_SEARCH_IS_READY = Duration.ofMinutes(2);

    @Autowired
    Catalogue catalogue;

    @Test
    void from_the_topics_to_a_question_to_the_doctor_and_the_practice() {
        begins();
        follows("Answers", "Questions and answers");
        follows("Lumps", "Lumps");
        follows(
                "Can I prick the lump with a clean needle at home?",
                "Can I prick the lump with a clean needle at home?");
        seesThatNobodyIsTheirDoctorHere();
        follows("Desmond Arrelaga", "Desmond Arrelaga, MD, FACS");
        follows("Saltgrass Vascular Associates", "Saltgrass Vascular Associates");
    }

    @Test
    void from_the_articles_to_an_article_and_its_writer() {
        begins();
        follows("Articles", "Articles");
        follows("Brown marks: why they come and when they go", "Brown marks: why they come and when they go");
        follows("Judith Perlstrand, MD, FAAD", "Judith Perlstrand, MD, FAAD");
    }

    @Test
    void from_what_is_normal_to_the_rule_behind_it() {
        begins();
        follows("What is normal", "What is normal when");
        asksForDay("12");
        follows("Bruise", "Bruise");
        opensTheRules();
        follows("R14", "Rule R14");
    }

    @Test
    void search_finds_a_question_by_other_words() {
        begins();
        follows("Answers", "Questions and answers");
        looksFor("little peas under the skin");
        follows(
                "I can feel hard beads where I was injected. Are they clots, and are they dangerous?",
                "I can feel hard beads where I was injected. Are they clots, and are they dangerous?");
    }

    @Test
    void from_what_others_asked_to_the_answers() {
        begins();
        follows(
                "I can feel hard beads where I was injected. Are they clots, and are they dangerous?",
                "I can feel hard beads where I was injected. Are they clots, and are they dangerous?");
        somebody.reads("12 answers");
    }

    @Test
    void a_question_leads_to_what_doctors_answered() {
        isReady();
        somebody.asks("Can I fly two weeks after foam?", "");
        somebody.presses("Read what doctors have answered");
        somebody.isTold("Search");
        follows("Can I fly home four days after the treatment?", "Can I fly home four days after the treatment?");
    }

    @Test
    void the_text_grows_and_stays_large_on_the_next_page() {
        somebody.opens("/articles");
        somebody.presses("Larger");
        readsIn("text-large");
        somebody.follows("Answers");
        readsIn("text-large");
        somebody.presses("Smaller");
        readsIn("text-normal");
    }

    @Test
    void a_page_that_is_not_there_says_whom_to_call() {
        somebody.opens("/nowhere");
        somebody.isTold("This page is not here.");
        somebody.mayCall("112");
        somebody.mayCall("999");
        somebody.mayCall("911");
        follows("Ask about your leg", "Is this normal after my vein treatment?");
    }

    private void begins() {
        somebody.opens("/");
    }

    private void follows(String link, String heading) {
        somebody.follows(link);
        somebody.isTold(heading);
    }

    private void seesThatNobodyIsTheirDoctorHere() {
        somebody.reads("An answer here does not make its writer your doctor.");
    }

    private void asksForDay(String day) {
        somebody.writes("Days since treatment", day);
        somebody.presses("Show my day");
        somebody.reads("On day " + day);
    }

    private void opensTheRules() {
        somebody.unfolds("The rules about it");
    }

    private void isReady() {
        Awaitility.await().atMost(UNTIL_SEARCH_IS_READY).until(catalogue::isReady);
    }

    private void looksFor(String words) {
        isReady();
        somebody.writes("Look something up", words);
        somebody.presses("Search");
        somebody.isTold("Search");
    }

    private void readsIn(String size) {
        somebody.seesThePageIn(size);
    }
}
