package venula.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import venula.Venula;
import venula.database.Folders;
import venula.knowledge.Facts;
import venula.knowledge.Knowledge;
import venula.moderation.PersonalData;
import venula.reading.Reader;
import venula.search.Catalogue;
import venula.triage.Triage;

/** What the parts of the house cost, called one by one. */
record Parts(ApplicationContext house, Consumer<Figure> tell) {
    private static final int DAY = 9;
    private static final int HITS = 60;

    static void measure(Consumer<Figure> tell) {
        try (var house = SpringApplication.run(
                Venula.class,
                "--server.port=0",
                "--venula.site.samples=true",
                "--venula.database.data=" + Folders.fresh())) {
            new Parts(house, tell).measure();
        }
    }

    private void measure() {
        var reader = house.getBean(Reader.class);
        var triage = house.getBean(Triage.class);
        var catalogue = house.getBean(Catalogue.class);
        Awaitility.await().forever().until(catalogue::isReady);
        tell("triage of structured findings", 1, facts(), triage::reply);
        tell("reading a message of 40 words", 40, Messages.ofFortyWords(), words -> read(reader, words));
        tell(
                "reading a message of 4,000 characters",
                300,
                Messages.ofFourThousandCharacters(),
                words -> read(reader, words));
        tell("red flags in 4,000 characters", 5, Messages.ofFourThousandCharacters(), reader::redFlags);
        tell("personal data in 4,000 characters", 5, Messages.ofFourThousandCharacters(), new PersonalData()::in);
        tell("searching the library for a question", 25, Messages.questions(), words -> find(catalogue, words));
        tell("searching the library for 40 words", 25, Messages.ofFortyWords(), words -> find(catalogue, words));
    }

    private <T> void tell(String what, double limit, List<T> all, Consumer<T> work) {
        var costs = Costs.of(ProcessHandle.current(), time -> work.accept(all.get(time % all.size())));
        tell.accept(Figure.of(what, costs, limit));
    }

    /** What the worked cases of the tables tell. */
    private List<Facts> facts() {
        var knowledge = house.getBean(Knowledge.class);
        return knowledge.cases().stream()
                .flatMap(file -> file.cases().stream())
                .map(one -> one.given().facts(knowledge.screen()))
                .toList();
    }

    private static void read(Reader reader, String words) {
        if (!reader.read(words, Optional.of(DAY)).complete()) throw new IllegalStateException("It was not read");
    }

    private static void find(Catalogue catalogue, String words) {
        if (catalogue.find(words, HITS, Map.of()).isEmpty()) throw new IllegalStateException("Nothing was found");
    }
}
