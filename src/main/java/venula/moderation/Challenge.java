package venula.moderation;

import java.time.Instant;

/**
 * What a form asks of whoever fills it in: work for a browser, or a question for a person.
 *
 * @param token what was asked and until when, signed; it goes out with the form and comes back with it
 * @param zeros with how many zero bits the hash of the token and the answer must begin
 * @param question the same in plain words, for those without JavaScript
 */
public record Challenge(String token, int zeros, String question, Instant until) {}
