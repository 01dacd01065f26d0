package venula.knowledge.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import venula.knowledge.Knowledge;
import venula.knowledge.KnowledgeBroken;
import venula.knowledge.KnowledgeFile;
import venula.knowledge.Review;
import venula.knowledge.WorkedCase;

/** Checks and compares folders of clinical knowledge. */
@Command(name = "knowledge", description = "Check, compare and sign the clinical knowledge.")
public final class KnowledgeCommand {
    @Spec
    @Nullable
    CommandSpec spec;

    @Command(name = "check", description = "Check every word, source and worked case of a knowledge folder.")
    int check(@Parameters(arity = "0..1", paramLabel = "FOLDER", defaultValue = "knowledge") Path folder) {
        try {
            var knowledge = Files.isDirectory(folder) ? Knowledge.in(folder) : Knowledge.builtIn();
            var failures = knowledge.failures().count();
            var contradictions = knowledge.contradictions().toList();
            contradictions.forEach(out()::println);
            tellSignatures(knowledge.files().toList());
            var cases = knowledge.cases().stream()
                    .mapToInt(file -> file.cases().size())
                    .sum();
            out().printf("%d of %d worked cases hold. Content %s%n", cases - failures, cases, brief(knowledge));
            return contradictions.isEmpty() ? 0 : 1;
        } catch (KnowledgeBroken broken) {
            out().println(broken.sentence());
            return 1;
        }
    }

    private void tellSignatures(List<KnowledgeFile> files) {
        files.stream()
                .filter(KnowledgeFile::isChangedSinceSigned)
                .forEach(file -> out().printf(
                                "%s was changed after %s signed it: pending again%n",
                                file.name(), file.signature().get().by()));
        var signed = files.stream().filter(KnowledgeFile::isSigned).toList();
        signed.forEach(file -> out().println(
                        file.name() + " is signed by " + words(file.signature().get())));
        out().printf("%d of %d files are signed%n", signed.size(), files.size());
    }

    private static String words(Review.Signature signature) {
        return signature.by() + ", " + signature.role() + ", " + signature.on();
    }

    @Command(name = "sign", description = "Sign a file as it is now; any change takes the signature away.")
    int sign(
            @Parameters(paramLabel = "FILE", description = "such as knowledge/triage/bruise.yaml") Path file,
            @Option(names = "--by", required = true, paramLabel = "NAME") String by,
            @Option(names = "--role", required = true, paramLabel = "ROLE") String role,
            @Option(names = "--on", paramLabel = "DATE", description = "such as 2026-11-20; today when left out")
                    @Nullable
                    LocalDate on) {
        try {
            KnowledgeFile.sign(file, by, role, on == null ? LocalDate.now() : on);
            out().println(file + " is signed as it is now. Any change takes the signature away.");
            return 0;
        } catch (KnowledgeBroken broken) {
            out().println(broken.sentence());
            return 1;
        }
    }

    @Command(name = "diff", description = "List the worked cases whose answer moved between two knowledge folders.")
    int diff(@Parameters(paramLabel = "OLD") Path old, @Parameters(paramLabel = "NEW") Path renewed) {
        try {
            var before = Knowledge.in(old);
            var after = Knowledge.in(renewed);
            int moved = 0;
            for (var one : cases(before, after).entrySet()) moved += moves(one.getKey(), one.getValue(), before, after);
            out().printf("%d cases moved. Content %s → %s%n", moved, brief(before), brief(after));
            return 0;
        } catch (KnowledgeBroken broken) {
            out().println(broken.sentence());
            return 1;
        }
    }

    private static Map<String, WorkedCase> cases(Knowledge before, Knowledge after) {
        var cases = new HashMap<String, WorkedCase>();
        for (var knowledge : new Knowledge[] {before, after})
            knowledge
                    .cases()
                    .forEach(file -> file.cases().forEach(one -> cases.put(file.name() + ": " + one.name(), one)));
        return new java.util.TreeMap<>(cases);
    }

    private int moves(String name, WorkedCase one, Knowledge before, Knowledge after) {
        var was = before.rules().label(one.given().facts(before.screen()));
        var is = after.rules().label(one.given().facts(after.screen()));
        if (was == is) return 0;
        out().printf("%s: %s → %s%n", name, was, is);
        return 1;
    }

    private static String brief(Knowledge knowledge) {
        return knowledge.hash().substring(0, BRIEF);
    }

    private static final int BRIEF = 12;

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
