package venula.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Which passwords will do, and what is kept of them. */
final class Passwords {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 128;
    private static final int DIFFERENT = 5;
    private static final int OWN = 4;
    private static final int SALT = 16;
    private static final int ROUNDS = 600_000;
    private static final List<String> COMMON = common();
    private static final Pbkdf2PasswordEncoder HASHING =
            new Pbkdf2PasswordEncoder("", SALT, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    // somebody unknown takes as long as somebody known
    private static final String NOBODYS = HASHING.encode(Secret.fresh());

    private Passwords() {}

    /** The key of the words for why a password will not do. */
    static Optional<String> against(String password, String mail) {
        var length = plain(password).codePointCount(0, plain(password).length());
        if (length < SHORTEST) return Optional.of("password.short");
        if (length > LONGEST) return Optional.of("password.long");
        return isEasy(plain(password).toLowerCase(Locale.ROOT), mail) ? Optional.of("password.easy") : Optional.empty();
    }

    static String hash(String password) {
        return HASHING.encode(plain(password));
    }

    static boolean matches(String password, Optional<String> hash) {
        var usable = password.length() <= 2 * LONGEST;
        return HASHING.matches(usable ? plain(password) : "", hash.orElse(NOBODYS)) && hash.isPresent();
    }

    /** Made of common words, the mail, or a few letters again and again. */
    private static boolean isEasy(String password, String mail) {
        if (password.chars().distinct().count() < DIFFERENT) return true;
        var known = new ArrayList<>(List.of(mail));
        known.addAll(List.of(mail.split("@")));
        known.addAll(COMMON);
        var own = password;
        for (var word : known) if (!word.isEmpty()) own = own.replace(word, "");
        return own.replaceAll("[^\\p{L}\\p{N}]", "").length() <= OWN;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private static List<String> common() {
        var file = Objects.requireNonNull(Passwords.class.getResourceAsStream("/people/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
