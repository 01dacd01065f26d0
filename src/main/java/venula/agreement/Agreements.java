package venula.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import venula.agreement.Point.Quote;
import venula.knowledge.Knowledge;
import venula.knowledge.Matter;

/** Where answers agree and differ, claim by claim. */
public final class Agreements {
    private record Known(Claim claim, venula.knowledge.Claim evidence) {}

    private final ClaimReader reader;
    private final List<Known> known;

    public Agreements(Knowledge knowledge) {
        reader = ClaimReader.of(knowledge);
        known = knowledge.matters().stream()
                .flatMap(matter -> matter.evidence().stream().flatMap(name -> read(knowledge.claim(name), matter)))
                .toList();
    }

    private Stream<Known> read(Optional<venula.knowledge.Claim> evidence, Matter matter) {
        return evidence.stream()
                .flatMap(one -> reader.read(one.says()).stream()
                        .filter(claim -> claim.matter().equals(matter.matter()))
                        .map(claim -> new Known(claim, one)));
    }

    /** In the order in which the answers come to speak of it; an answer counts once, however often it says so. */
    public List<Point> of(List<Statement> answers) {
        var groups = new ArrayList<List<Quote>>();
        answers.forEach(answer -> quotes(answer).forEach(quote -> join(quote, groups)));
        return groups.stream().map(group -> point(group, groups)).toList();
    }

    private Stream<Quote> quotes(Statement answer) {
        return reader.read(answer.words()).stream().map(claim -> new Quote(answer, claim));
    }

    private static void join(Quote quote, List<List<Quote>> groups) {
        var alike = groups.stream()
                .filter(group -> group.stream().allMatch(other -> is(Agreement.SAME, quote, other)))
                .findFirst();
        if (alike.isEmpty()) groups.add(new ArrayList<>(List.of(quote)));
        else if (alike.get().stream().noneMatch(other -> other.statement().equals(quote.statement())))
            alike.get().add(quote);
    }

    private Point point(List<Quote> group, List<List<Quote>> groups) {
        var first = group.getFirst();
        var against = groups.stream()
                .flatMap(List::stream)
                .filter(other -> !other.statement().equals(first.statement()))
                .filter(other -> group.stream().allMatch(one -> is(Agreement.OPPOSITE, one, other)))
                .toList();
        return new Point(
                first.claim().subject(), first.claim().matter(), List.copyOf(group), against, evidence(first.claim()));
    }

    private static boolean is(Agreement agreement, Quote one, Quote other) {
        return Agreement.between(one.claim(), other.claim()) == agreement;
    }

    private Optional<Evidence> evidence(Claim claim) {
        return known.stream()
                .map(one -> new Compared(Agreement.between(claim, one.claim()), one.evidence()))
                .filter(one -> one.agreement() != Agreement.NEITHER)
                .map(one -> Evidence.of(one.agreement(), one.evidence()))
                .findFirst();
    }

    private record Compared(Agreement agreement, venula.knowledge.Claim evidence) {}
}
