package venula;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command answered: its exit code and its words. */
public record Spoken(int code, String out, String err) {

    public static Spoken by(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = new String[words.length];
        for (int at = 0; at < words.length; at++) arguments[at] = words[at].toString();
        var code = Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Spoken(code, out.toString(), err.toString());
    }

    boolean isOneSentence() {
        return err.lines().count() == 1 && !err.contains("Exception");
    }
}
