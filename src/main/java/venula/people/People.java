package venula.people;

import java.util.List;
import org.springframework.stereotype.Component;

/** Everybody who has joined. */
@Component
public final class People {
    private final PersonTable table;

    People(PersonTable table) {
        this.table = table;
    }

    public List<Person> all() {
        return table.all();
    }
}
