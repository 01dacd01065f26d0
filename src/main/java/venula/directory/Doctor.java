package venula.directory;

/**
 * Somebody who signs what is read here.
 *
 * @param id the word in addresses
 * @param letters what stands behind the name, such as MD, RPVI
 * @param profile one sentence about them
 * @param sample whether the person is made up
 */
public record Doctor(String id, String name, String letters, Practice practice, String profile, boolean sample) {
    public String nameWithLetters() {
        return letters.isBlank() ? name : name + ", " + letters;
    }
}
