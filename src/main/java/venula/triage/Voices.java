package venula.triage;

import java.util.List;
import java.util.Set;
import venula.knowledge.Level;

/** Those who keep what doctors have written; they know which of it may be read beside an advice. */
public interface Voices {
    /**
     * A few, the nearest first.
     *
     * @param words what the person wrote, or nothing
     */
    List<Voice> beside(Level advice, Set<String> findings, String words);
}
