package venula.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CatalogueTest {
    private static final Duration SOON = Duration.ofMillis(10);
    private static final Passage BRUISES = new Passage("/a", "Bruises", "They fade.");
    private static final Passage STOCKINGS = new Passage("/b", "Stockings", "They press.");

    @Test
    void nothing_is_found_before_it_is_ready_and_nobody_waits() {
        var catalogue = new Catalogue(shelf(() -> List.of(BRUISES)), SOON);

        assertThat(catalogue.isReady()).isFalse();
        assertThat(catalogue.find("bruises", 1, Map.of())).isEmpty();
    }

    @Test
    void it_can_be_stopped_while_it_is_made() throws Exception {
        var many = many(2_000);
        var catalogue = new Catalogue(shelf(() -> many), SOON);

        catalogue.prepareInBackground();
        Thread.sleep(3_000);
        catalogue.destroy();

        assertThat(catalogue.isReady()).isFalse();
    }

    @Test
    void once_made_it_finds_what_is_on_the_shelves() throws Exception {
        var catalogue = new Catalogue(shelf(() -> List.of(BRUISES)), SOON);

        catalogue.prepare();

        assertThat(catalogue.find("bruises", 1, Map.of())).extracting(Hit::id).containsExactly("/a");
        catalogue.destroy();
        assertThat(catalogue.isReady()).isFalse();
    }

    @Test
    @Timeout(120)
    void what_changes_on_a_shelf_is_found_and_the_one_before_answers_until_then() throws Exception {
        var passages = new AtomicReference<>(List.of(BRUISES));
        var catalogue = new Catalogue(shelf(passages::get), SOON);
        catalogue.prepare();
        catalogue.prepareInBackground();

        passages.set(Stream.concat(Stream.of(STOCKINGS), many(300).stream()).toList());

        while (found(catalogue).equals("/a")) Thread.sleep(1);
        assertThat(found(catalogue)).isNotEqualTo("/a");
        assertThat(catalogue.find("stockings", 1, Map.of())).extracting(Hit::id).containsExactly("/b");
        catalogue.destroy();
    }

    @Test
    void a_shelf_that_falls_down_later_takes_nothing_with_it() throws Exception {
        var standing = new AtomicBoolean(true);
        var catalogue = new Catalogue(
                shelf(() -> {
                    if (!standing.get()) throw new IllegalStateException("The shelf fell down");
                    return List.of(BRUISES);
                }),
                SOON);
        catalogue.prepare();

        standing.set(false);
        catalogue.prepare();

        assertThat(found(catalogue)).isEqualTo("/a");
        catalogue.destroy();
    }

    /** Fails when nothing is found at all. */
    private static String found(Catalogue catalogue) {
        return catalogue.find("bruises", 1, Map.of()).getFirst().id();
    }

    private static List<Passage> many(int passages) {
        return IntStream.range(0, passages)
                .mapToObj(at -> new Passage("/" + at, "Lump " + at, "It melts."))
                .toList();
    }

    private static ObjectProvider<Shelf> shelf(Shelf shelf) {
        return new StaticListableBeanFactory(Map.of("shelf", shelf)).getBeanProvider(Shelf.class);
    }
}
