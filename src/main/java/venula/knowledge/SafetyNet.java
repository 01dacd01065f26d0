package venula.knowledge;

import java.util.List;

/** When to get help all the same, in short clauses after "if". */
public record SafetyNet(Review review, List<Citation> sources, List<String> seeToday, List<String> emergency) {}
