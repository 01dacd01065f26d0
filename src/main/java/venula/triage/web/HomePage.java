package venula.triage.web;

import java.util.List;
import java.util.Optional;
import venula.knowledge.Knowledge;
import venula.knowledge.Level;
import venula.knowledge.Screen;
import venula.page.Errors;
import venula.page.Sign;
import venula.triage.Advice;
import venula.triage.Inquiry;

/**
 * Where people ask.
 *
 * @param danger the advice for danger signs in words that could not be taken as they are
 * @param say the sentence for the phone in that case
 * @param others what others have asked, if that is known now
 */
public record HomePage(
        Asked asked,
        Errors errors,
        Knowledge knowledge,
        Optional<Advice> danger,
        String say,
        Optional<List<Inquiry>> others) {
    public List<Screen.Sign> signs(Level level) {
        return knowledge.screen().signs().stream()
                .filter(sign -> sign.then() == level)
                .toList();
    }

    public static Sign sign(Level level) {
        return Courses.sign(level);
    }
}
