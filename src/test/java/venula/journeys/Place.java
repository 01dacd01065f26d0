package venula.journeys;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** A page somebody can come to, and the way there. */
record Place(String name, Consumer<Visitor> way) {
    /** One page of every kind, in every state it can be in. */
    static Stream<Place> all() {
        return Stream.of(advices(), lists(), answers(), knowledge(), dead()).flatMap(places -> places);
    }

    private static Stream<Place> advices() {
        return Stream.of(
                at("ask", "/"),
                told("ask-again", "A bruise on my calf", "soon"),
                told("ask-again-danger", "Chest pain", "soon"),
                told("advice-pending", "A small bruise on my calf that is fading", "5"),
                told("advice-expected", "A small bruise on my calf that is fading", "5", "None of these six"),
                told("advice-contact", "A hard lump along the vein, a bit sore", "30"),
                told("advice-today", "My calf is swollen and painful since this morning", "6"),
                told("advice-emergency", "I am short of breath and have chest pain", "2"),
                told("advice-many", "Bruise, lump, brown mark, itch, fever, swollen ankle and chest pain", "12"),
                told("advice-information", "Can I fly two weeks after foam?", ""),
                told("advice-too-little", "It hurts", ""),
                told("advice-foreign", "Ich habe seit drei Tagen Schmerzen in der Wade", "3"),
                new Place("advice-again", Place::comesBack));
    }

    private static Stream<Place> lists() {
        return Stream.of(
                at("check", "/check"),
                new Place("check-nothing-ticked", somebody -> {
                    somebody.opens("/check");
                    somebody.presses("Go on");
                    somebody.reads("Tick at least one thing you have");
                }),
                new Place("check-more", somebody -> {
                    somebody.opens("/check");
                    somebody.ticks("Bruise");
                    somebody.presses("Go on");
                    somebody.isTold("Tell us more");
                }));
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
        return Stream.of(at("not-there", "/nowhere"), at("advice-gone", "/advice/" + "0".repeat(32)));
    }

    private static Place at(String name, String path) {
        return new Place(name, somebody -> somebody.opens(path));
    }

    private static Place told(String name, String words, String day, String... then) {
        return new Place(name, somebody -> {
            somebody.asks(words, day);
            for (var button : then) somebody.presses(button);
        });
    }

    private static Place found(String name, String words) {
        return new Place(name, somebody -> {
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
