package venula.people;

import java.util.Set;

/** Somebody who has joined. */
public record Person(long id, String mail, String name, Set<Role> roles) {
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Mail and name stay out of whatever is written down by accident. */
    @Override
    public String toString() {
        return "Person " + id;
    }
}
