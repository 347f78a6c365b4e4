package org.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parallax.origin.Units.Held;
import org.parallax.story.StoryArticle;
import org.parallax.story.WordWeights;

/**
 * Units of two articles that come from one text although some words differ.
 *
 * <p>Candidates are units that share two stems which few sentences have (an inverted index, no comparison of all with all). A candidate counts
 * when its likeness is beyond what sentences of the same story share by chance; less is enough for a quotation in both, and for a unit that
 * stands beside another that the same two articles share. Of candidates that meet, the most telling stays.
 */
final class Rewordings {

    /** A stem that more units hold than this says nothing about which belong together. */
    private static final int COMMON = SharedRuns.CROWD;

    private final List<Passages> articles;
    private final WordWeights weights;
    private final List<Held> units;

    private Rewordings(List<Passages> articles, WordWeights weights, List<Held> units) {
        this.articles = articles;
        this.weights = weights;
        this.units = units;
    }

    /** Two units with their likeness; {@code a} is of the article with the smaller index. */
    record Candidate(Unit a, Unit b, Likeness likeness) {

        static final Comparator<Candidate> MOST_TELLING_FIRST = Comparator.comparingDouble(
                        (Candidate c) -> -c.likeness().score() * c.likeness().bits())
                .thenComparingInt(c -> c.a().first())
                .thenComparingInt(c -> c.b().first())
                .thenComparingInt(c -> c.a().end())
                .thenComparingInt(c -> c.b().end());
    }

    /** Units as wholes, by pair of articles. */
    static Map<Couple, List<Candidate>> candidates(List<Passages> articles, WordWeights weights) {
        Rewordings all = new Rewordings(articles, weights, units(articles, Units::of));
        return all.candidates((a, b) -> Optional.of(all.candidate(a, b)));
    }

    /** What is told without who tells it, by pair of articles. */
    static Map<Couple, List<Candidate>> contents(List<Passages> articles, WordWeights weights) {
        Rewordings all = new Rewordings(articles, weights, units(articles, Units::contents));
        return all.candidates((a, b) -> Optional.of(all.candidate(a, b)));
    }

    /** Stretches of sentences, by pair of articles. */
    static Map<Couple, List<Candidate>> stretches(List<Passages> articles, WordWeights weights) {
        Rewordings all = new Rewordings(articles, weights, units(articles, Units::sentences));
        return all.candidates(
                (a, b) -> new Stretches(articles.get(a.article()), articles.get(b.article()), weights).of(a, b));
    }

    private static List<Held> units(List<Passages> articles, Function<StoryArticle, List<Held>> cut) {
        List<Held> units = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            for (Held held : cut.apply(articles.get(article).article())) {
                units.add(held.in(article));
            }
        }
        return units;
    }

    private Map<Couple, List<Candidate>> candidates(BiFunction<Unit, Unit, Optional<Candidate>> compare) {
        Map<Couple, List<Candidate>> candidates = new TreeMap<>();
        shared().forEach((key, count) -> {
            if (count >= 2) {
                Unit a = unit((int) (key >>> 32));
                Unit b = unit((int) (long) key);
                Couple couple = new Couple(a.article(), b.article());
                List<Candidate> list = candidates.computeIfAbsent(couple, unseen -> new ArrayList<>());
                compare.apply(a, b).ifPresent(list::add);
            }
        });
        candidates.values().forEach(list -> list.sort(Candidate.MOST_TELLING_FIRST));
        return candidates;
    }

    private Unit unit(int number) {
        return units.get(number).unit();
    }

    private Candidate candidate(Unit a, Unit b) {
        return new Candidate(a, b, Likeness.of(articles.get(a.article()), a, articles.get(b.article()), b, weights));
    }

    /** How many rare stems two units share, for all that share one. */
    private Map<Long, Integer> shared() {
        Map<Long, Integer> shared = new HashMap<>();
        for (List<Integer> holders : index().values()) {
            for (int i = 0; i < holders.size(); i++) {
                for (int j = i + 1; j < holders.size() && holders.size() <= COMMON; j++) {
                    if (unit(holders.get(i)).article() != unit(holders.get(j)).article()) {
                        shared.merge(((long) holders.get(i) << 32) | holders.get(j), 1, Integer::sum);
                    }
                }
            }
        }
        return shared;
    }

    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            for (String stem : units.get(i).stems()) {
                index.computeIfAbsent(stem, unseen -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }
}
