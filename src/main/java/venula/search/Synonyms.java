package venula.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Groups of phrases that mean the same, such as spider vein, thread vein and crawler vein. */
final class Synonyms {
    private final List<List<List<String>>> groups;

    Synonyms(List<? extends Iterable<String>> groups) {
        this.groups = groups.stream().map(Synonyms::stems).toList();
    }

    private static List<List<String>> stems(Iterable<String> phrases) {
        var stems = new ArrayList<List<String>>();
        for (var phrase : phrases) stems.add(Language.STEMS.words(phrase));
        return stems;
    }

    /** What else could have been said, as stems. */
    Set<List<String>> of(List<String> said) {
        var others = new HashSet<List<String>>();
        for (var group : groups) {
            if (group.stream().anyMatch(phrase -> says(said, phrase))) others.addAll(group);
        }
        others.removeIf(phrase -> says(said, phrase));
        return others;
    }

    private static boolean says(List<String> said, List<String> phrase) {
        return Collections.indexOfSubList(said, phrase) >= 0;
    }
}
