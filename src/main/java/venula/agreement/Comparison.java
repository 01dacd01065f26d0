package venula.agreement;

import java.util.List;
import java.util.stream.Collectors;
import venula.knowledge.Knowledge;
import venula.search.Encoders;

/** Compares what two passages claim. */
public final class Comparison implements AutoCloseable {
    private final ClaimReader reader;
    private final Likeness likeness;

    private Comparison(ClaimReader reader, Likeness likeness) {
        this.reader = reader;
        this.likeness = likeness;
    }

    public static Comparison open(Knowledge knowledge) {
        return new Comparison(ClaimReader.of(knowledge), new Likeness(Encoders.load()));
    }

    public Agreement of(String one, String other) {
        var ones = reader.read(one);
        var others = reader.read(other);
        if (ones.isEmpty() != others.isEmpty() && likeness.isNear(one, other)) {
            if (ones.isEmpty()) ones = proposed(one, others);
            else others = proposed(other, ones);
        }
        return between(ones, others);
    }

    /** Where the words name no matter, a sentence that is alike proposes its own. */
    private List<Claim> proposed(String text, List<Claim> alike) {
        return reader.read(text, alike.stream().map(Claim::matter).collect(Collectors.toSet()));
    }

    /** Passages that agree in one thing and differ in another are neither. */
    private static Agreement between(List<Claim> ones, List<Claim> others) {
        var found = ones.stream()
                .flatMap(one -> others.stream().map(other -> Agreement.between(one, other)))
                .filter(it -> it != Agreement.NEITHER)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : Agreement.NEITHER;
    }

    @Override
    public void close() {
        likeness.close();
    }
}
