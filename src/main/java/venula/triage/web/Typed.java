package venula.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import venula.page.Errors;
import venula.page.Errors.Wrong;
import venula.page.Wording;

/**
 * How much may be typed.
 *
 * @param words the longest message that is read, in characters
 * @param days the latest day after a session
 * @param questions how many questions one page asks at the most
 */
@ConfigurationProperties("venula.typed")
record Typed(
        @DefaultValue("4000") int words,
        @DefaultValue("9999") int days,
        @DefaultValue("4") int questions) {
    /** The text without the characters that no person types. */
    static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\uFFFD", "")
                .strip();
    }

    Errors errors(Asked asked, Wording wording) {
        var wrong = new ArrayList<Wrong>();
        if (asked.saysNothing()) wrong.add(new Wrong("words", wording.say("error.words.empty")));
        if (asked.words().length() > words)
            wrong.add(new Wrong(
                    "words",
                    wording.say("error.words.long", counted(asked.words().length()), counted(words))));
        wrong.addAll(dayErrors(asked.day(), wording).all());
        return new Errors(wrong);
    }

    Errors dayErrors(String day, Wording wording) {
        return day.isEmpty() || isDay(day)
                ? Errors.NONE
                : new Errors(List.of(new Wrong("day", wording.say(problem(day), day))));
    }

    Optional<Integer> day(String typed) {
        return isDay(typed) ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private boolean isDay(String day) {
        var limit = String.valueOf(days).length();
        return day.matches("[0-9]{1," + limit + "}") && Integer.parseInt(day) <= days;
    }

    private static String counted(int characters) {
        return String.format(Locale.ROOT, "%,d", characters);
    }

    private static String problem(String day) {
        if (day.matches("[-−–]\\s*\\d+")) return "error.day.before";
        return day.matches("\\d+") ? "error.day.late" : "error.day.number";
    }
}
