package venula.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text in pieces, so that a page can mark those the evidence contradicts. */
public record MarkedText(List<Piece> pieces) {
    /** Some words, and the claim they make if it is disputed. */
    public record Piece(String words, Optional<String> claim) {}

    /** The text with those of the disputed claims that are in it. */
    public static MarkedText of(String text, List<Disputed> disputed) {
        var here = disputed.stream()
                .filter(claim -> claim.isIn(text))
                .sorted(Comparator.comparing(claim -> text.indexOf(claim.words())))
                .toList();
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var claim : here) {
            int at = text.indexOf(claim.words(), from);
            if (at < 0) continue; // overlaps one that is marked already
            if (at > from) pieces.add(new Piece(text.substring(from, at), Optional.empty()));
            pieces.add(new Piece(claim.words(), Optional.of(claim.claim())));
            from = at + claim.words().length();
        }
        if (from < text.length()) pieces.add(new Piece(text.substring(from), Optional.empty()));
        return new MarkedText(pieces);
    }
}
