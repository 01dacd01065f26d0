package venula.people.web;

import java.util.List;
import venula.page.Errors;
import venula.people.Person;
import venula.people.Role;

/**
 * Everybody who has joined, and the form to invite others.
 *
 * @param link of the invitation just made, shown this once
 */
public record PeoplePage(List<Person> people, String mail, String link, Errors errors) {
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
