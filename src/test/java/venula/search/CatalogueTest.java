package venula.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CatalogueTest {
    @Test
    void nothing_is_found_before_it_is_ready_and_nobody_waits() {
        var catalogue = new Catalogue(shelf(List.of(new Passage("/a", "Bruises", "They fade."))));

        assertThat(catalogue.isReady()).isFalse();
        assertThat(catalogue.find("bruises", 1, Map.of())).isEmpty();
    }

    @Test
    void it_can_be_stopped_while_it_is_made() throws Exception {
        var many = IntStream.range(0, 2_000)
                .mapToObj(at -> new Passage("/" + at, "Bruise " + at, "It fades."))
                .toList();
        var catalogue = new Catalogue(shelf(many));

        catalogue.prepareInBackground();
        Thread.sleep(3_000);
        catalogue.destroy();

        assertThat(catalogue.isReady()).isFalse();
    }

    @Test
    void once_made_it_finds_what_is_on_the_shelves() throws Exception {
        var catalogue = new Catalogue(shelf(List.of(new Passage("/a", "Bruises", "They fade."))));

        catalogue.prepare();

        assertThat(catalogue.find("bruises", 1, Map.of())).extracting(Hit::id).containsExactly("/a");
        catalogue.destroy();
        assertThat(catalogue.isReady()).isFalse();
    }

    private static org.springframework.beans.factory.ObjectProvider<Shelf> shelf(List<Passage> passages) {
        Shelf shelf = () -> passages;
        return new StaticListableBeanFactory(Map.of("shelf", shelf)).getBeanProvider(Shelf.class);
    }
}
