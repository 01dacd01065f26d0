package venula.people;

/** Something not everybody may do. */
public enum Act {
    SEE_OWN_ACCOUNT,
    INVITE_PEOPLE,
    ANSWER_QUESTIONS,
    EDIT_ARTICLES,
    MODERATE
}
