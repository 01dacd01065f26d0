package venula.moderation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside a word and tells whether it names a person, a place or a thing. */
final class Beside {
    /** Never a name, whatever stands beside it. */
    static final Set<String> STOP = set(
            "i a an the and or but if of in on at to for from with by as is was are were be been has had have he she it they we you his her its their our my your me him them us this that these those there here who what when where why how which not no yes so then than just also after before since until about over under again said says told did does do can could would should will may might must done very too now today yesterday tomorrow please thanks thank hello hi dear hey because while during without both either i'm i've i'll i'd google who's whose im ive id dont don't didn't got gets get let went called name names left right leg legs both still only really never always monday tuesday wednesday thursday friday saturday sunday all everyone everybody team folks again there guys doctors nurses jet mon tue tues wed thur thurs fri sat");
    /** Words first of all, names only with a capital. */
    static final Set<String> COMMON = set(
            "mark hope joy rose june april august summer dawn bill art drew chase amber ruby pearl daisy heather iris olive violet crystal ginger penny dean earl duke king young long short brown green white black gray small little wood stone hill field brook rivers banks day knight bishop baker cook patience blessing mercy purity miles max rich dick swift strong sharp good best page bell ball cross price wise noble hunter fisher potter mason park parker walker farmer gardener miller smith hunt burns bush lane street temple hall house west north east south fox wolf swan bird lamb hart hare cotton silver gold iron steel copper salt pepper rice bean berry cherry major minor junior weeks winter spring tan vein foot hand beard head arm back blood heal sweet love darling fall wells waters woods pat sue rob bob ray grant guy jean gene glen lance see sen per teen tran made pin song wing none chip grace faith precious angel son sun she still sure sorry told back");

    static final Set<String> EPONYMS = set(
            "baker hunter boyd dodd may weber wells sherman pratt moses parkes perthes cockett linton bassi fontaine horner");
    private static final Set<String> TITLES = set(
            "dr doctor mr mrs ms miss mx prof professor nurse sister matron frau herr mme madame monsieur señor señora sra senora senor dra don doña doktor docteur auntie aunt uncle midwife surgeon consultant physio physiotherapist pharmacist receptionist sonographer phlebologist dermatologist registrar sir lady signora signor dott pan pani imam father hoca bey hanim abla pandit oga chief mama dr's phlebologist radiologist technician assistant secretary practitioner");
    private static final Set<String> KIN = set(
            "husband wife mother mum mom mam dad father son daughter sister brother partner friend neighbour neighbor boss colleague aunt uncle cousin nan gran grandma grandmother grandfather grandson granddaughter girlfriend boyfriend fiance fiancé fiancée fiancee nephew niece twin carer caregiver flatmate roommate hubby bestie stepson stepdaughter stepmother stepdad mate ex patient therapist hairdresser employer manager landlady widow mil fil baby boy girl lady guy woman man kid child toddler coworker trainer");
    private static final Set<String> INTRODUCING = set(
            "named signed called regards sincerely cheers love name namens sig xoxo yours faithfully truly attn signature wishes re cc xx x");
    private static final Set<String> THINGS = set(
            "cyst sign syndrome disease vein veins ulcer ulcers technique method test tests score criteria stocking stockings perforator perforators bandage boot canal index tendon malformation manoeuvre maneuver procedure foam solution cream gel ultrasound scan formula classification position law triad grade hospital clinic clinics centre center infirmary medical surgery practice university street road avenue lane pharmacy institute foundation trust health school church station airport park beach bridge square hall house shop market supermarket company brand product tablets tablet capsules ointment patch injection socks support period needle needles device system laser trial study guideline guidelines effect phenomenon protocol lymphoma palsy compression class tape college ward wing building hotel cathedral river lake island valley county city town football marathon airlines machine app kliniken klinik klinikum krankenhaus praxis hospice");
    private static final Set<String> PLACING =
            set("in at near to from into outside around via towards visiting through across leaving reach");
    private static final Set<String> BEFORE_PERSON = set(
            "with by and saw see seen told asked ask met thanks thank hi dear hello hey called call to from for that like when said says via let hello tell while but contact email text as because if about than whether or is was so since speak spoke mentioned seeing ring phone phoned cc between consult bless");
    private static final Set<String> ACTS = set(
            "said says told did does was is has had thinks thought called asked injected explained gave put from will would came rang suggested wants wanted looked examined marked treated saw also works phoned mentioned always never can keeps kept and reckons recommended insisted noticed at took removed made advised promised who drove helped swears worries assured wrote prescribed performed answered checked didn't doesn't hasn't wasn't isn't");
    private static final Set<String> FEELING = set("is was called am im");

    private static final Pattern TITLE_GAP = Pattern.compile("\\.? {0,2}");
    private static final Pattern INTRODUCTION_GAP = Pattern.compile("[ \\n\\r,:.–—~-]{1,6}");
    private static final Pattern KIN_GAP = Pattern.compile(",? |\\s?\\(");
    private static final Pattern THING_GAP = Pattern.compile("\\.?['’]?s?['’]?[ -]|[-–]");

    private final NameWords lists;

    Beside(NameWords lists) {
        this.lists = lists;
    }

    private static Set<String> set(String words) {
        return Set.of(java.util.Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
    }

    private static Word at(List<Word> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at) : Word.NONE;
    }

    boolean isTitled(List<Word> words, int at) {
        var title = at(words, at - 1);
        if (!TITLES.contains(title.small())
                || !TITLE_GAP.matcher(at(words, at).gap()).matches()) return false;
        boolean abbreviated = title.small().length() < 4 || title.isCapital();
        // "the nurse said" names nobody
        return abbreviated
                || at(words, at).isCapital()
                || lists.isName(at(words, at).small())
                || !Set.of("the", "a", "my", "our").contains(at(words, at - 2).small());
    }

    boolean isIntroduced(List<Word> words, int at) {
        var one = at(words, at - 1).small();
        var two = at(words, at - 2).small();
        var gap = at(words, at).gap();
        if (!INTRODUCTION_GAP.matcher(gap).matches()) return false;
        boolean close = !gap.contains(".");
        if (INTRODUCING.contains(one))
            return !one.equals("love") && !one.equals("called") && !one.equals("re")
                    || (gap.contains(",")
                            || gap.contains("\n")
                            || at(words, at).isCapital()
                            || lists.isSure(at(words, at).small()));
        if ((one.equals("is") || one.equals("was") || one.equals("s")) && two.startsWith("name")) return close;
        if (one.equals("for") && Set.of("ask", "asked", "asking").contains(two)) return close;
        return one.equals("of") && two.equals("behalf")
                || Set.of("i'm", "im").contains(one)
                        && lists.isSure(at(words, at).small())
                || one.equals("am")
                        && two.equals("i")
                        && lists.isSure(at(words, at).small())
                || one.equals("is")
                        && two.equals("this")
                        && lists.isSure(at(words, at).small())
                || gap.contains(":")
                        && Set.of("patient", "name", "doctor", "nurse", "surgeon", "consultant")
                                .contains(one);
    }

    boolean isFeeling(List<Word> words, int at) {
        var word = at(words, at);
        return FEELING.contains(at(words, at - 1).small())
                && !word.isCapital()
                && lists.isOrdinary(word.small())
                && !lists.isName(word.small());
    }

    boolean isRelated(List<Word> words, int at) {
        return KIN.contains(at(words, at - 1).small())
                && KIN_GAP.matcher(at(words, at).gap()).matches()
                && (at(words, at).isCapital()
                        || lists.isSure(at(words, at).small())
                        || Set.of("my", "his", "her", "our", "your")
                                        .contains(at(words, at - 2).small())
                                && at(words, at).gap().equals(" "));
    }

    /** An eponym, a hospital, a street: a capital that names no person. */
    boolean isThing(List<Word> words, int at) {
        if (isTitled(words, at)) return false;
        if (isEponymPair(at(words, at).small())) return true;
        if (at(words, at - 1).small().equals("st") && at(words, at).follows()) return true;
        for (int next = at + 1; next <= at + 3; next++) {
            var word = at(words, next);
            if (!THING_GAP.matcher(word.gap()).matches()) return false;
            if (THINGS.contains(word.small()))
                return at(words, at).isCapital()
                        || EPONYMS.contains(at(words, at).small());
            if (!word.isCapital()) return false;
        }
        return false;
    }

    private boolean isEponymPair(String small) {
        return small.indexOf('-') > 0
                && List.of(small.split("-")).stream()
                        .anyMatch(part -> part.length() > 3 && lists.never().contains(part));
    }

    boolean isPlace(List<Word> words, int at) {
        var word = at(words, at);
        return PLACING.contains(at(words, at - 1).small())
                && word.follows()
                && (lists.never().contains(word.small())
                        || lists.doubtful().contains(word.small())
                                && !lists.given().contains(word.small())
                        || lists.isUnknown(word.small()) && !lists.isName(word.small()));
    }

    /** A name that is a word too is a person where it acts or is acted with. */
    boolean isActing(List<Word> words, int at) {
        if (!at(words, at).begins())
            return !Set.of("the", "a", "an", "of", "in")
                    .contains(at(words, at - 1).small());
        var next = at(words, at + 1);
        return ACTS.contains(next.small())
                && !Set.of("is", "was", "from", "at", "and", "can", "will", "would", "has", "had", "did", "does")
                        .contains(next.small());
    }

    /** A capital nobody knows is a person where people stand. */
    boolean isPerson(List<Word> words, int at) {
        var next = at(words, at + 1);
        boolean acts = ACTS.contains(next.small()) && next.follows();
        if (at(words, at).begins())
            return acts
                    && !Set.of(
                                    "is", "was", "and", "from", "at", "can", "will", "would", "has", "had", "made",
                                    "gave", "did", "does", "also")
                            .contains(next.small());
        boolean full =
                next.isCapital() && next.follows() && (lists.isName(next.small()) || lists.isUnknown(next.small()));
        return acts || full || BEFORE_PERSON.contains(at(words, at - 1).small());
    }
}
