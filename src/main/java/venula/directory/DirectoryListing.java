package venula.directory;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import venula.noticeboard.Listed;
import venula.noticeboard.Listing;

/** All doctors and practices. */
@Component
record DirectoryListing(Directory directory) implements Listing {
    @Override
    public List<Listed> pages() {
        var doctors = directory.doctors().stream().map(doctor -> "/doctors/" + doctor.id());
        var practices = directory.practices().stream().map(practice -> "/practices/" + practice.id());
        return Stream.of(Stream.of("/doctors"), doctors, practices)
                .flatMap(paths -> paths)
                .map(Listed::at)
                .toList();
    }
}
