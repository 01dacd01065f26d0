package venula.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The text of every file of a {@code knowledge/} folder, by its path in the folder. */
record Files(SortedMap<String, String> texts) {
    private static final String BUILT_IN = "classpath*:knowledge/**/*.yaml";
    private static final String FOLDER = "/knowledge/";

    static Files builtIn() {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(BUILT_IN)) {
                var address = file.getURL().toString();
                var name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
            return new Files(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Files in(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList())
                texts.put(folder.relativize(file).toString(), java.nio.file.Files.readString(file));
            return new Files(texts);
        } catch (IOException e) {
            throw new KnowledgeBroken("The folder " + folder + " cannot be read", e);
        }
    }

    Stream<Map.Entry<String, String>> in(String folder, Predicate<String> name) {
        return texts.entrySet().stream().filter(file -> file.getKey().startsWith(folder) && name.test(file.getKey()));
    }

    <T> T read(String name, Class<T> type) {
        var text = texts.get(name);
        if (text == null) throw new KnowledgeBroken("The file " + name + " is missing");
        return Yaml.read(name, text, type);
    }

    /** SHA-256 over names and texts: the same hash, the same knowledge. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
