package venula.people.web;

import venula.page.Errors;
import venula.people.Invitation;

/** One of the steps of joining. */
public record InvitationPage(String token, Invitation invitation, Errors errors) {
    public String secret() {
        return invitation.secret().orElse("");
    }
}
