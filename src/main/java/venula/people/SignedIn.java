package venula.people;

/** Who asks, and by which session. */
public record SignedIn(Person person, long session) {}
