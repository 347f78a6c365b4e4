package org.parallax.omission;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.origin.Origins;
import org.parallax.origin.Telling;
import org.parallax.origin.ToldTogether;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * An article leaves out only what others had told by a day that surely lies before its own. Who tells it later, on the same day or on a day that nobody knows
 * says nothing of what was known. Not to be shared between threads: articles of one day knew the same, and it is counted once for them.
 */
final class OnlyWhoToldItBeforeCounts {

    static final String WHY = "told on a day before";

    /** What fewer origins tell may be one outlet's find. */
    private static final int FEWEST = 3;

    /** Of the origins beside the article's own, so many tell a main thing. */
    private static final double MOST = 2.0 / 3;

    private final Story story;
    private final Origins origins;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Told> things;
    private final Map<LocalDate, Before> byDay = new HashMap<>();
    private final Map<String, ToldTogether> together = new HashMap<>();

    /** @param things that an article can lack */
    OnlyWhoToldItBeforeCounts(Story story, Origins origins, List<Thing> things) {
        this.story = story;
        this.origins = origins;
        story.articles().forEach(article -> numbers.put(article.id(), numbers.size()));
        this.things = things.stream()
                .map(thing -> new Told(thing, numbers(thing.tellers())))
                .toList();
    }

    /**
     * A thing.
     *
     * @param tellers the articles that tell it, by their numbers
     */
    private record Told(Thing thing, BitSet tellers) {

        /** How many of some articles tell it. */
        int by(BitSet articles) {
            BitSet both = (BitSet) tellers.clone();
            both.and(articles);
            return both.cardinality();
        }
    }

    private BitSet numbers(Collection<String> articles) {
        BitSet all = new BitSet(numbers.size());
        articles.forEach(article -> all.set(Objects.requireNonNull(numbers.get(article))));
        return all;
    }

    /** Whether so many tell it that an article can lack it. */
    static boolean isOften(Thing thing) {
        return thing.passages().size() >= FEWEST;
    }

    /** The things that most of those had told who told anything before an article appeared; of an article that has a first day. */
    List<Known> known(StoryArticle article) {
        LocalDate day = article.published().range().firstDay().orElseThrow();
        return byDay.computeIfAbsent(day, this::before).most(article);
    }

    private Before before(LocalDate day) {
        Set<String> earlier = story.articles().stream()
                .filter(other -> other.published()
                        .range()
                        .lastDay()
                        .filter(last -> last.isBefore(day))
                        .isPresent())
                .map(StoryArticle::id)
                .collect(Collectors.toSet());
        return new Before(earlier);
    }

    /**
     * What most had told when an article appeared.
     *
     * @param passages of those who had told it, by article
     * @param origins how many these are
     */
    record Known(Thing thing, List<Evidence> passages, int origins) {

        List<String> tellers() {
            return passages.stream().map(Evidence::article).distinct().sorted().toList();
        }
    }

    /** What was told on days before a day. */
    private final class Before {

        private final Set<String> earlier;
        private final BitSet tellers = new BitSet();
        private final List<Known> known;

        Before(Set<String> earlier) {
            this.earlier = earlier;
            earlier.forEach(article -> tellers.set(origins.number(article)));
            int least = (int) Math.ceil(enough(tellers.cardinality() - 1));
            BitSet articles = numbers(earlier);
            this.known = things.stream()
                    .filter(told -> told.by(articles) >= least)
                    .map(told -> known(told.thing()))
                    .toList();
        }

        /** What most of them had told, the origin of an article left aside. */
        List<Known> most(StoryArticle article) {
            double enough = enough(tellers.cardinality() - (tellers.get(origins.number(article.id())) ? 1 : 0));
            return known.stream().filter(one -> one.origins() >= enough).toList();
        }

        private double enough(int others) {
            return Math.max(FEWEST, MOST * others);
        }

        private Known known(Thing thing) {
            List<Evidence> passages = thing.passages().stream()
                    .filter(passage -> earlier.contains(passage.article()))
                    .toList();
            return new Known(thing, passages, together(thing).of(earlier::contains));
        }
    }

    private ToldTogether together(Thing thing) {
        return together.computeIfAbsent(
                thing.id(),
                unseen -> origins.together(
                        thing.passages().stream().map(Telling::of).toList()));
    }
}
