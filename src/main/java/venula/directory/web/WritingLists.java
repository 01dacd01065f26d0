package venula.directory.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import venula.directory.Doctor;
import venula.directory.Practice;
import venula.directory.Writing;
import venula.directory.Writings;

/** Gathers what somebody has written, wherever it is kept; the newest first. */
@Component
class WritingLists {
    private static final Comparator<Writing> NEWEST_FIRST =
            Comparator.comparing(Writing::date).reversed().thenComparing(Writing::title);

    private final ObjectProvider<Writings> keepers;

    WritingLists(ObjectProvider<Writings> keepers) {
        this.keepers = keepers;
    }

    List<Writing> of(Doctor doctor) {
        return sorted(keepers.stream().flatMap(keeper -> keeper.of(doctor).stream()));
    }

    List<Writing> of(Practice practice) {
        return sorted(keepers.stream().flatMap(keeper -> keeper.of(practice).stream()));
    }

    /** A page on which somebody wrote more than once is listed once. */
    private static List<Writing> sorted(Stream<Writing> writings) {
        var pages = new HashSet<String>();
        return writings.sorted(NEWEST_FIRST)
                .filter(writing -> pages.add(writing.address().split("#", 2)[0]))
                .toList();
    }
}
