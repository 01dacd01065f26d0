package venula.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file of {@code knowledge/}: its content, and one line that says who has signed it. */
public record KnowledgeFile(String name, String text) {
    private static final Pattern LINE = Pattern.compile("(?m)^review:.*\\R?");

    private record Line(Review review) {}

    /**
     * Writes a signature under the content a file has now, in place of what was there.
     *
     * @throws KnowledgeBroken when there is no such file, or it has no place for a signature
     */
    public static void sign(Path file, String by, String role, LocalDate on) {
        if (by.isBlank() || role.isBlank()) throw new KnowledgeBroken("A signature has a name and a role");
        try {
            var unsigned = new KnowledgeFile(file.toString(), Files.readString(file));
            var signature = new Review.Signature(by, role, on, unsigned.contentHash());
            Files.writeString(file, unsigned.signed(signature).text());
        } catch (IOException e) {
            throw new KnowledgeBroken("The file " + file + " cannot be read or written", e);
        }
    }

    /** What it says; its review is pending again where the content is not the one that was signed. */
    <T> T read(Class<T> type) {
        return Yaml.read(name, asItStands().text(), type);
    }

    private KnowledgeFile asItStands() {
        return isChangedSinceSigned() ? reviewed("pending") : this;
    }

    /** What stands under it, whether or not it was changed since. */
    public Optional<Review.Signature> signature() {
        return Yaml.read(name, line().group(), Line.class).review().signature();
    }

    public boolean isSigned() {
        return signature().isPresent() && !isChangedSinceSigned();
    }

    public boolean isChangedSinceSigned() {
        return signature().filter(it -> !it.hash().equals(contentHash())).isPresent();
    }

    /** SHA-256 of everything but the review. */
    String contentHash() {
        return hash(withLine(""));
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private KnowledgeFile signed(Review.Signature signature) {
        return reviewed("{by: %s, role: %s, on: %s, content-hash: %s}"
                .formatted(quoted(signature.by()), quoted(signature.role()), signature.on(), signature.hash()));
    }

    private KnowledgeFile reviewed(String review) {
        return new KnowledgeFile(name, withLine("review: " + review + "\n"));
    }

    private String withLine(String other) {
        return text.substring(0, line().start()) + other + text.substring(line().end());
    }

    private MatchResult line() {
        var lines = LINE.matcher(text).results().toList();
        if (lines.size() != 1) throw new KnowledgeBroken(name + " needs one line that begins with review:");
        return lines.getFirst();
    }

    private static String quoted(String words) {
        return '"' + words.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
