package venula.page;

/** Words that lead somewhere on this site. */
public record Link(String href, String words) {}
