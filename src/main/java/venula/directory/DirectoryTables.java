package venula.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import venula.database.Database;

/** Doctors and practices in the tables {@code directory_doctor} and {@code directory_practice}. */
@Component
final class DirectoryTables {
    private static final String PRACTICES = """
            select id as practice_id, name as practice_name, city, state, country, sample as practice_sample
            from directory_practice
            """;
    private static final String DOCTORS = """
            select doctor.id, doctor.name, letters, profile, doctor.sample, practice.id as practice_id,
                practice.name as practice_name, city, state, country, practice.sample as practice_sample
            from directory_doctor doctor
            join directory_practice practice on practice.id = doctor.practice
            """;

    private final JdbcClient database;

    DirectoryTables(JdbcClient database) {
        this.database = database;
    }

    static DirectoryTables in(Database database) {
        return new DirectoryTables(JdbcClient.create(database.dataSource()));
    }

    void add(Practice practice) {
        database.sql("""
                        insert into directory_practice (id, name, city, state, country, sample)
                        values (:id, :name, :city, :state, :country, :sample)
                        """)
                .param("id", practice.id())
                .param("name", practice.name())
                .param("city", practice.place().city())
                .param("state", practice.place().state())
                .param("country", practice.place().country())
                .param("sample", practice.sample())
                .update();
    }

    void add(Doctor doctor) {
        database.sql("""
                        insert into directory_doctor (id, name, letters, practice, profile, sample)
                        values (:id, :name, :letters, :practice, :profile, :sample)
                        """)
                .param("id", doctor.id())
                .param("name", doctor.name())
                .param("letters", doctor.letters())
                .param("practice", doctor.practice().id())
                .param("profile", doctor.profile())
                .param("sample", doctor.sample())
                .update();
    }

    Optional<Practice> practice(String id) {
        return database.sql(PRACTICES + "where id = :id")
                .param("id", id)
                .query(DirectoryTables::practice)
                .optional();
    }

    List<Practice> practices() {
        return database.sql(PRACTICES + "order by name")
                .query(DirectoryTables::practice)
                .list();
    }

    List<Practice> practices(Collection<String> ids) {
        return database.sql(PRACTICES + "where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(DirectoryTables::practice)
                .list();
    }

    Optional<Doctor> doctor(String id) {
        return database.sql(DOCTORS + "where doctor.id = :id")
                .param("id", id)
                .query(DirectoryTables::doctor)
                .optional();
    }

    List<Doctor> doctors() {
        return database.sql(DOCTORS + "order by doctor.name")
                .query(DirectoryTables::doctor)
                .list();
    }

    List<Doctor> doctors(Collection<String> ids) {
        return database.sql(DOCTORS + "where doctor.id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(DirectoryTables::doctor)
                .list();
    }

    List<Doctor> doctorsOf(String practice) {
        return database.sql(DOCTORS + "where practice.id = :practice order by doctor.name")
                .param("practice", practice)
                .query(DirectoryTables::doctor)
                .list();
    }

    void removeSamples() {
        database.sql("delete from directory_doctor where sample").update();
        database.sql("delete from directory_practice where sample").update();
    }

    private static Doctor doctor(ResultSet row, int number) throws SQLException {
        return new Doctor(
                row.getString("id"),
                row.getString("name"),
                row.getString("letters"),
                practice(row, number),
                row.getString("profile"),
                row.getBoolean("sample"));
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        return new Practice(
                row.getString("practice_id"),
                row.getString("practice_name"),
                new Place(row.getString("city"), row.getString("state"), row.getString("country")),
                row.getBoolean("practice_sample"));
    }
}
