package venula.agreement;

import java.util.List;
import venula.knowledge.Knowledge;

/** Compares what two passages claim. */
public final class Comparison implements AutoCloseable {
    private final ClaimReader reader;

    private Comparison(ClaimReader reader) {
        this.reader = reader;
    }

    public static Comparison open(Knowledge knowledge) {
        return new Comparison(ClaimReader.of(knowledge));
    }

    public Agreement of(String one, String other) {
        return between(reader.read(one), reader.read(other));
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
    public void close() {}
}
