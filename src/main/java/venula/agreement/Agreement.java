package venula.agreement;

/** Whether two claims say the same, the opposite, or neither. */
public enum Agreement {
    SAME,
    OPPOSITE,
    NEITHER;

    /** In doubt neither: other people, other veins, other times and other strengths are no disagreement. */
    public static Agreement between(Claim one, Claim other) {
        if (!one.matter().equals(other.matter()) || !one.scope().meets(other.scope())) return NEITHER;
        var stances = one.stance().to(other.stance());
        var spans = one.span().flatMap(span -> other.span().map(span::to));
        if (one.isTimed() || other.isTimed()) return timed(one, other, stances);
        return stances == OPPOSITE ? OPPOSITE : spans.orElse(stances);
    }

    /** "Not for a week" and "after a week" are the same wait, and "at once" is none. */
    private static Agreement timed(Claim one, Claim other, Agreement stances) {
        var waits = one.untilThen().flatMap(span -> other.untilThen().map(span::to));
        return waits.orElse(stances);
    }
}
