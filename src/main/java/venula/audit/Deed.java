package venula.audit;

/**
 * Something somebody did.
 *
 * @param who the number of a person, or {@code command} for somebody at the shell
 * @param act a verb, such as {@code signed-in}
 * @param about what it was done to, kind and number: {@code person:7}
 * @param detail what else must be known of it, empty if nothing; never words that somebody wrote
 */
public record Deed(String who, String act, String about, String detail) {
    public static Deed of(String who, String act, String about) {
        return new Deed(who, act, about, "");
    }
}
