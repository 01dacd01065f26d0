package venula.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/** Passages one can look through with a question in everyday words. */
public final class Library implements AutoCloseable {
    /** Two texts that have nothing to do with each other are still this alike to the answering model. */
    private static final float CHANCE = 0.5f;

    /** What is asked is said by then, and reading longer questions would keep the asker waiting. */
    private static final int WORDS_READ = 100;

    private static final int WARMING_UP = 50;

    private final List<Passage> passages;
    private final Encoders encoders;
    private final Settings settings;
    private final Words words;
    private final Meaning answering;
    private final Meaning same;

    private Library(List<Passage> passages, Encoders encoders, Synonyms synonyms, Optional<Library> before) {
        var parts = Parts.of(passages);
        this.passages = List.copyOf(passages);
        this.encoders = encoders;
        this.settings = Settings.suiting(passages);
        this.words = new Words(passages, settings, synonyms);
        this.answering = new Meaning(parts, encoders.answering(), before.map(it -> it.answering));
        this.same = new Meaning(parts, encoders.same(), before.map(it -> it.same));
    }

    /**
     * Reads all passages, which takes some ten milliseconds each, on all processors.
     *
     * @param synonyms groups of phrases that mean the same
     */
    public static Library of(List<Passage> passages, Encoders encoders, List<? extends Iterable<String>> synonyms) {
        var library = new Library(passages, encoders, new Synonyms(synonyms), Optional.empty());
        // a running program gets faster with use: not at the cost of who asks first
        for (var passage : passages.subList(0, Math.min(WARMING_UP, passages.size()))) {
            library.find(passage.heading(), 1);
        }
        return library;
    }

    /** Another library, of these passages; only what this one has not read is read. */
    Library with(List<Passage> others, List<? extends Iterable<String>> synonyms) {
        return new Library(others, encoders, new Synonyms(synonyms), Optional.of(this));
    }

    boolean holds(List<Passage> all) {
        return passages.equals(all);
    }

    /** The passages that fit best come first. */
    public List<Hit> find(String question, int limit) {
        return find(question, limit, Map.of());
    }

    /** Only among passages with these fields. */
    public List<Hit> find(String question, int limit, Map<String, String> only) {
        if (question.isBlank() || limit < 1) return List.of();
        var scores = scores(opening(question));
        var best = new PriorityQueue<>(Comparator.comparingDouble(Hit::score));
        for (var i = 0; i < scores.length; i++) {
            if (best.size() == limit && scores[i] <= best.element().score()) continue;
            if (!isAmong(passages.get(i), only)) continue;
            best.add(new Hit(passages.get(i), scores[i]));
            if (best.size() > limit) best.remove();
        }
        return best.stream().sorted(best.comparator().reversed()).toList();
    }

    private static String opening(String question) {
        return Arrays.stream(question.strip().split("\\s+")).limit(WORDS_READ).collect(Collectors.joining(" "));
    }

    private static boolean isAmong(Passage passage, Map<String, String> only) {
        return passage.fields().entrySet().containsAll(only.entrySet());
    }

    private double[] scores(String question) {
        var answers = answering.likeness(encoders.answering().encodeQuestion(question));
        var sames = same.likeness(encoders.same().encodeQuestion(question));
        var fit = words.fit(question);
        var scores = new double[passages.size()];
        for (var i = 0; i < scores.length; i++) {
            var meaning = (1 - Settings.SAME) * (answers[i] - CHANCE) / (1 - CHANCE) + Settings.SAME * sames[i];
            scores[i] = settings.words() * fit[i] + (1 - settings.words()) * meaning;
        }
        return scores;
    }

    @Override
    public void close() {
        words.close();
    }
}
