package venula.journeys;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** A page somebody can come to, and the way there. */
record Place(String name, Consumer<Visitor> way) {
    /** One page of every kind, in every state it can be in. */
    static Stream<Place> all() {
        return Stream.of(forms(), advices(), answers(), knowledge(), dead()).flatMap(places -> places);
    }

    /** What is there before anybody has written anything. */
    static Stream<Place> thatMayBeEmpty() {
        return Stream.of(
                at("empty-ask", "/"),
                at("empty-questions", "/questions"),
                at("empty-topics", "/topics"),
                at("empty-topic", "/topics/lumps"),
                at("empty-doctors", "/doctors"),
                at("empty-articles", "/articles"));
    }

    private static Stream<Place> forms() {
        return Stream.of(
                at("ask", "/"),
                told("ask-nothing", "", ""),
                told("ask-wrong-day", "A bruise on my calf", "-3"),
                told("ask-too-long", "My bruise is blue. ".repeat(300), "5"),
                told("ask-wrong-day-danger", "Chest pain", "soon"),
                at("check", "/check"),
                to("check-nothing", somebody -> {
                    somebody.opens("/check");
                    somebody.presses("Go on");
                    somebody.reads("Tick at least one thing you have");
                }),
                to("check-more", somebody -> {
                    somebody.opens("/check");
                    somebody.ticks("Bruise");
                    somebody.presses("Go on");
                    somebody.isTold("Tell us more");
                }));
    }

    private static Stream<Place> advices() {
        var bruise = "A small bruise on my calf that is fading";
        var earlier = "A small bruise on my calf that is fading. I had a DVT years ago";
        return Stream.of(
                told("advice-pending", bruise, "5"),
                told("advice-pending-question", earlier, "5", "None of these six"),
                told("advice-expected", bruise, "5", "None of these six"),
                told("advice-contact", "A hard lump along the vein, a bit sore", "120"),
                told("advice-today", "My calf is swollen and painful since this morning", "6"),
                told("advice-today-alone", "There is pus coming out of one injection site", "4"),
                told("advice-emergency", "I am short of breath and have chest pain", "2"),
                told("advice-many", "Bruise, lump, brown mark, itch, fever, swollen ankle and chest pain", "12"),
                told("advice-information", "Can I fly two weeks after foam?", ""),
                told("advice-too-little", "It hurts", ""),
                told("advice-too-little-alarm", "Something is seriously wrong", "3"),
                told("advice-foreign", "Ich habe seit drei Tagen Schmerzen in der Wade", "3"),
                to("advice-again", Place::comesBack));
    }

    private static Stream<Place> answers() {
        return Stream.of(
                at("questions", "/questions"),
                at("question-twelve-answers", "/questions/hard-beads-after-injections"),
                at("question-two-answers", "/questions/stocking-rash"),
                at("topics", "/topics"),
                at("topic", "/topics/lumps"),
                at("doctors", "/doctors"),
                at("doctor", "/doctors/okonjo-vance"),
                at("practice", "/practices/saltgrass"),
                at("articles", "/articles"),
                at("article", "/articles/brown-marks"),
                at("article-disputed", "/articles/lumps-after-vein-injections-2012"),
                at("search", "/search"),
                found("search-found", "hard beads"),
                found("search-nothing", "xylophone tuning"));
    }

    private static Stream<Place> knowledge() {
        return Stream.of(
                at("normal", "/what-is-normal"),
                at("normal-day", "/what-is-normal?day=12"),
                at("normal-wrong-day", "/what-is-normal?day=-3"),
                at("course", "/what-is-normal/bruise?day=12"),
                at("course-never", "/what-is-normal/chest-pain"),
                at("rule", "/rules/R14"),
                at("rule-screen", "/rules/R10"),
                at("sources", "/sources"));
    }

    private static Stream<Place> dead() {
        return Stream.of(
                at("problem-not-there", "/nowhere"),
                at("problem-no-advice", "/advice/" + "0".repeat(32)),
                at("problem-no-question", "/questions/nobody-asked-this"),
                at("problem-not-readable", "/what-is-normal?day=%zz"),
                at("problem-address-not-readable", "/topics/%zz"),
                at("problem-not-by-address", "/text-size"),
                at("problem-ours", Broken.PATH));
    }

    private static Place to(String name, Consumer<Visitor> way) {
        return new Place(name, way);
    }

    private static Place at(String name, String path) {
        return to(name, somebody -> somebody.opens(path));
    }

    private static Place told(String name, String words, String day, String... then) {
        return to(name, somebody -> {
            somebody.asks(words, day);
            for (var button : then) somebody.presses(button);
        });
    }

    private static Place found(String name, String words) {
        return to(name, somebody -> {
            somebody.opens("/search");
            somebody.writes("Look something up", words);
            somebody.presses("Search");
            somebody.reads("About your own leg?");
        });
    }

    private static void comesBack(Visitor somebody) {
        somebody.asks("A bruise on my calf", "30");
        somebody.follows("Open this advice again");
        somebody.isAt("/advice/[0-9a-f]{32}");
    }

    @Override
    public String toString() {
        return name;
    }
}
