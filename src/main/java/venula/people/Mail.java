package venula.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address, written the way it is compared. */
final class Mail {
    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]+");
    private static final int LONGEST = 254;

    private Mail() {}

    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(plain(typed)).matches();
    }
}
