package venula.people;

import java.time.Instant;

/** A browser somebody is signed in with. */
public record Session(long id, Instant began, Instant seen) {}
