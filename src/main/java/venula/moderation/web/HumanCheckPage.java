package venula.moderation.web;

import venula.moderation.Challenge;
import venula.page.Errors;

/** A form with the check in it, and what was typed into it. */
public record HumanCheckPage(Challenge challenge, Errors errors, String words, boolean isPassed) {}
