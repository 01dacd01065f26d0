package venula.post;

/** Takes a letter out of the house. */
interface Carrier {
    Taken carry(Queued letter);

    /** What became of a letter. */
    enum Taken {
        YES,
        /** Surely not, and it may be tried again. */
        NOT_NOW,
        /** Nobody will ever take it. */
        NEVER,
        /** It was handed over, and nobody has said that it was taken. */
        UNKNOWN,
        /** There is no mail server; it stays in the house and is not sent when there is one. */
        STAYS
    }
}
