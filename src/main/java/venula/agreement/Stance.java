package venula.agreement;

/** What is said of a matter. */
public enum Stance {
    YES,
    MAY,
    NEED_NOT,
    NO,
    NEVER,
    RARELY,
    SOMETIMES,
    OFTEN,
    ALIKE,
    /** Only how long. */
    SPAN;

    Stance denied() {
        return switch (this) {
            case YES, MAY -> NO;
            case NEED_NOT -> YES;
            case NO -> MAY;
            case NEVER -> SOMETIMES;
            case RARELY -> OFTEN;
            case SOMETIMES -> NEVER;
            case OFTEN -> RARELY;
            case ALIKE, SPAN -> this;
        };
    }

    /** Whether it speaks for the matter. */
    boolean isFor() {
        return switch (this) {
            case YES, MAY, SOMETIMES, OFTEN -> true;
            case NEED_NOT, NO, NEVER, RARELY, ALIKE, SPAN -> false;
        };
    }

    Agreement to(Stance other) {
        if (this == other) return this == SPAN ? Agreement.NEITHER : Agreement.SAME;
        if (this == ALIKE || other == ALIKE) return Agreement.OPPOSITE;
        if (this == SPAN || other == SPAN) return Agreement.NEITHER;
        return isFrequency() ? frequency(other) : advice(other);
    }

    private boolean isFrequency() {
        return this == NEVER || this == RARELY || this == SOMETIMES || this == OFTEN;
    }

    private Agreement frequency(Stance other) {
        if (isFor() == other.isFor()) return Agreement.NEITHER;
        var unsure = is(this, other, RARELY, SOMETIMES);
        return unsure ? Agreement.NEITHER : Agreement.OPPOSITE;
    }

    private Agreement advice(Stance other) {
        if (isFor() == other.isFor()) return Agreement.SAME;
        return is(this, other, MAY, NEED_NOT) ? Agreement.NEITHER : Agreement.OPPOSITE;
    }

    private static boolean is(Stance one, Stance other, Stance first, Stance second) {
        return one == first && other == second || one == second && other == first;
    }
}
