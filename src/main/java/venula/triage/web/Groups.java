package venula.triage.web;

import java.util.Comparator;
import java.util.List;
import venula.knowledge.Vocabulary;

/** The groups of findings in the order people look for them: the treated place first. */
final class Groups {
    private static final List<String> ORDER =
            List.of("vein", "skin", "leg", "nerves", "circulation", "infection", "allergy");

    private Groups() {}

    static List<Vocabulary.Group> of(Vocabulary vocabulary) {
        return vocabulary.groups().stream()
                .sorted(Comparator.comparing(group -> place(group.group())))
                .toList();
    }

    private static int place(String group) {
        int place = ORDER.indexOf(group);
        return place < 0 ? ORDER.size() : place;
    }
}
