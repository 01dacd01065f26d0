package venula.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every file of a {@code knowledge/} folder, by its path in the folder. */
record Files(SortedMap<String, KnowledgeFile> all) {
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
            return of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Files in(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList())
                texts.put(folder.relativize(file).toString(), java.nio.file.Files.readString(file));
            return of(texts);
        } catch (IOException e) {
            throw new KnowledgeBroken("The folder " + folder + " cannot be read", e);
        }
    }

    private static Files of(SortedMap<String, String> texts) {
        var all = new TreeMap<String, KnowledgeFile>();
        texts.forEach((name, text) -> all.put(name, new KnowledgeFile(name, text)));
        return new Files(all);
    }

    Stream<KnowledgeFile> in(String folder, Predicate<String> name) {
        return all.values().stream().filter(file -> file.name().startsWith(folder) && name.test(file.name()));
    }

    <T> T read(String name, Class<T> type) {
        var file = all.get(name);
        if (file == null) throw new KnowledgeBroken("The file " + name + " is missing");
        return file.read(type);
    }

    /** Over names and contents, signed or not: the same hash, the same knowledge. */
    String hash() {
        return KnowledgeFile.hash(all.values().stream()
                .map(file -> file.name() + " " + file.contentHash())
                .collect(Collectors.joining("\n")));
    }
}
