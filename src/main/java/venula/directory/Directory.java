package venula.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import venula.database.Database;

/** All doctors and practices. */
@Component
public final class Directory {
    private final DirectoryTables tables;

    Directory(DirectoryTables tables) {
        this.tables = tables;
    }

    /** The directory in a database, for commands. */
    public static Directory in(Database database) {
        return new Directory(DirectoryTables.in(database));
    }

    public void add(Practice practice) {
        tables.add(practice);
    }

    public void add(Doctor doctor) {
        tables.add(doctor);
    }

    public Optional<Practice> practice(String id) {
        return tables.practice(id);
    }

    public Optional<Doctor> doctor(String id) {
        return tables.doctor(id);
    }

    /** Everybody, by name. */
    public List<Doctor> doctors() {
        return tables.doctors();
    }

    public List<Practice> practices() {
        return tables.practices();
    }

    public List<Doctor> doctorsOf(Practice practice) {
        return tables.doctorsOf(practice.id());
    }

    /** The doctors of these ids, each by id. */
    public Map<String, Doctor> doctors(Collection<String> ids) {
        return byId(tables.doctors(ids), Doctor::id);
    }

    /** The practices of these ids, each by id. */
    public Map<String, Practice> practices(Collection<String> ids) {
        return byId(tables.practices(ids), Practice::id);
    }

    /** Removes everybody who is made up; nothing they wrote may be left. */
    public void removeSamples() {
        tables.removeSamples();
    }

    private static <T> Map<String, T> byId(List<T> found, Function<T, String> id) {
        return found.stream().collect(Collectors.toMap(id, one -> one));
    }
}
