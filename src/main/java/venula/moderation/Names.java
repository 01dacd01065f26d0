package venula.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import venula.moderation.PersonalData.Kind;
import venula.moderation.PersonalData.Span;

/** Names of people: by the lists, and by what stands beside a word. */
final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "binti",
            "ibn", "al", "el", "ter", "zu", "san", "bint");
    private static final Pattern SCRIPT = Pattern.compile(
            "[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2,6}|[\\p{IsArabic}\\p{IsDevanagari}\\p{IsHebrew}\\p{IsThai}]{2,15}(?: [\\p{IsArabic}\\p{IsDevanagari}\\p{IsHebrew}\\p{IsThai}]{2,15})?");
    private static final int MOST_WORDS = 5;

    private final NameWords lists;
    private final Beside beside;

    Names(NameWords lists) {
        this.lists = lists;
        this.beside = new Beside(lists);
    }

    List<Span> in(String text) {
        var words = Word.in(text);
        boolean shouts = words.stream().filter(word -> isLoud(word, text)).count() * 2 > words.size();
        var found = new ArrayList<Span>();
        for (int at = 0; at < words.size(); at++) {
            if (!isName(words, at, shouts)) continue;
            int last = last(words, at, shouts);
            found.add(new Span(Kind.NAME, words.get(at).start(), words.get(last).end()));
            at = last;
        }
        SCRIPT.matcher(text).results().forEach(name -> found.add(new Span(Kind.NAME, name.start(), name.end())));
        return found;
    }

    private static boolean isLoud(Word word, String text) {
        return word.end() - word.start() > 1 && Character.isUpperCase(text.charAt(word.end() - 1));
    }

    private boolean isName(List<Word> words, int at, boolean shouts) {
        var word = words.get(at);
        boolean capital = word.isCapital() && !shouts;
        if (!couldBeName(word, capital) || beside.isThing(words, at)) return false;
        if (beside.isTitled(words, at)) return isAfterTitle(word, capital);
        if (beside.isIntroduced(words, at)) return isAfterTitle(word, capital) && !beside.isFeeling(words, at);
        if (beside.isRelated(words, at)) return capital ? !isStop(word) : isNameInSmall(word);
        if (beside.isPlace(words, at) && !(capital && isFullName(words, at))) return false;
        return capital ? isCapitalName(words, at) : isSmallName(words, at);
    }

    /** Most words are ordinary; nothing beside them needs to be looked at. */
    private boolean couldBeName(Word word, boolean capital) {
        return !Beside.STOP.contains(word.small())
                && (capital || lists.isName(word.small()) || lists.isUnknown(word.small()));
    }

    private boolean isAfterTitle(Word word, boolean capital) {
        return capital
                ? !isStop(word)
                        || lists.family().contains(word.small()) && word.small().length() > 2
                : isNameInSmall(word);
    }

    private boolean isStop(Word word) {
        return Beside.STOP.contains(word.small())
                || lists.never().contains(word.small())
                        && !lists.isName(word.small())
                        && !Beside.EPONYMS.contains(word.small());
    }

    private boolean isNameInSmall(Word word) {
        var small = word.small();
        if (Beside.STOP.contains(small)) return false;
        return lists.isSure(small)
                || lists.isName(small) && !Beside.COMMON.contains(small) && small.length() > 2
                || lists.isUnknown(small);
    }

    /** Two capitals beside each other of which one is surely a name. */
    private boolean isFullName(List<Word> words, int at) {
        if (at + 1 >= words.size()) return false;
        var next = words.get(at + 1);
        var word = words.get(at);
        if (!next.follows() || !next.isCapital() || isStop(next) || isStop(word)) return false;
        boolean given = lists.given().contains(word.small());
        boolean family = lists.family().contains(next.small()) || lists.isUnknown(next.small()) || next.isInitial();
        return given && family && !beside.isThing(words, at + 1)
                || lists.isUnknown(word.small()) && lists.isName(next.small()) && !word.begins();
    }

    private boolean isCapitalName(List<Word> words, int at) {
        var word = words.get(at);
        if (isStop(word) || Beside.STOP.contains(word.small())) return false;
        if (isFullName(words, at)) return true;
        if (lists.never().contains(word.small())) return false;
        if (word.isInitial()) return isInitialOfName(words, at);
        if (lists.isSure(word.small())) return true;
        if (lists.isName(word.small())) return beside.isActing(words, at);
        return lists.isUnknown(word.small()) && beside.isPerson(words, at);
    }

    private boolean isInitialOfName(List<Word> words, int at) {
        if (at + 1 >= words.size()) return false;
        var next = words.get(at + 1);
        return next.follows()
                && next.isCapital()
                && (lists.family().contains(next.small())
                        || words.get(at + 1).gap().contains(".") && lists.isUnknown(next.small()));
    }

    private boolean isSmallName(List<Word> words, int at) {
        var small = words.get(at).small();
        return small.length() > 2 && lists.isSureGiven(small)
                || at + 1 < words.size()
                        && lists.isSureGiven(small)
                        && lists.isSure(words.get(at + 1).small());
    }

    /** The last word of the name that begins here. */
    private int last(List<Word> words, int at, boolean shouts) {
        int last = at;
        for (int next = at + 1; next < words.size() && next < at + MOST_WORDS; next++) {
            var word = words.get(next);
            if (!word.follows()
                    || word.gap().startsWith(".") && !words.get(next - 1).isInitial()) break;
            if (PARTICLES.contains(word.small())
                    && next + 1 < words.size()
                    && words.get(next + 1).follows()
                    && goesOn(words.get(next + 1), words.get(at).isCapital() && !shouts)) continue;
            if (!goesOn(word, words.get(at).isCapital() && !shouts)) break;
            last = next;
        }
        return last;
    }

    private boolean goesOn(Word word, boolean capital) {
        if (Beside.STOP.contains(word.small())) return false;
        if (capital) return word.isCapital() && !isStop(word);
        return lists.isSure(word.small())
                || lists.family().contains(word.small()) && !Beside.COMMON.contains(word.small());
    }
}
