package venula.people.web;

/**
 * The form to sign in with.
 *
 * @param failure why it did not work the last time, or nothing
 */
public record SignInPage(String mail, String failure) {}
