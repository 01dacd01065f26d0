package venula.audit;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param flaws a sentence for each place where the trail is not as it was written
 * @param seal of the last entry; noted elsewhere it proves that nobody has written the whole trail anew
 */
public record Verification(long entries, List<String> flaws, String seal) {
    public boolean isWhole() {
        return flaws.isEmpty();
    }
}
