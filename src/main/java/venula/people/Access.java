package venula.people;

/** The one place that decides who may do what. */
public final class Access {
    private Access() {}

    public static boolean allows(Person person, Act act) {
        return switch (act) {
            case SEE_OWN_ACCOUNT -> true;
            case INVITE_PEOPLE -> person.is(Role.OPERATOR);
            case ANSWER_QUESTIONS -> person.is(Role.DOCTOR);
            case EDIT_ARTICLES -> person.is(Role.EDITOR);
            case MODERATE -> person.is(Role.MODERATOR);
        };
    }
}
