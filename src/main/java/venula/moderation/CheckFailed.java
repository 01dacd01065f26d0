package venula.moderation;

import venula.problem.Refusal;

/** Nobody is known to be behind the form; what was typed stays in it. */
public final class CheckFailed extends Refusal {
    CheckFailed(Why why) {
        super(why.sentence);
    }

    enum Why {
        FORGED("This check does not come from this site. What you wrote is kept: please send it once more."),
        EXPIRED("The check has run out of time. What you wrote is kept: please send it once more."),
        USED("This check was used before. What you wrote is kept: please send it once more."),
        WRONG("That was not the answer to the question. What you wrote is kept: please answer the new question."),
        CROWDED(
                "Too many people are sending at this moment. What you wrote is kept: please try again in a few minutes.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }
    }
}
