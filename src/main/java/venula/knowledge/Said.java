package venula.knowledge;

import java.util.Optional;
import java.util.Set;
import venula.knowledge.Facts.Size;

/** One finding, heard together with everything else that was said. */
record Said(Finding finding, Facts facts) {
    /** Days since the session, or since it began where that is longer. */
    Optional<Integer> age() {
        var lasted = finding.detail().days();
        var day = facts.day();
        return day.isPresent() && lasted.isPresent()
                ? Optional.of(Math.max(day.get(), lasted.get()))
                : day.or(() -> lasted);
    }

    Optional<Size> size() {
        if (finding.slots().contains("small")) return Optional.of(Size.SMALL);
        if (finding.slots().contains("large")) return Optional.of(Size.LARGE);
        return facts.target().map(Facts.Target::size);
    }

    Answer with(Set<String> wanted) {
        return Answer.any(wanted.stream().map(Finding::parse).map(this::with));
    }

    private Answer with(Finding wanted) {
        var others = facts.findings().stream().filter(other -> other != finding);
        if (others.anyMatch(other -> other.matches(wanted))) return Answer.YES;
        return facts.denies(wanted.code()) ? Answer.NO : Answer.NOT_SAID;
    }

    Answer denies(String code) {
        if (facts.counting().stream().anyMatch(other -> other.code().equals(code))) return Answer.NO;
        return Answer.of(facts.denies(code));
    }
}
