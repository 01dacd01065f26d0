package venula.page;

import java.util.regex.Pattern;

/** Sends people on to pages of ours only. */
final class LocalPath {
    // one slash and not two, and nothing a browser might read as another place
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?=&+-]*");

    private LocalPath() {}

    static String of(String asked) {
        return OURS.matcher(asked).matches() ? asked : "/";
    }
}
