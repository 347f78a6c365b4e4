package org.parallax.omission;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<LocalDate, Before> byDay = new HashMap<>();
    private final Map<String, ToldTogether> together = new HashMap<>();

    OnlyWhoToldItBeforeCounts(Story story, Origins origins) {
        this.story = story;
        this.origins = origins;
    }

    /** Whether so many tell it that an article can lack it. */
    static boolean isOften(Thing thing) {
        return thing.passages().size() >= FEWEST;
    }

    /** A thing with those alone who had told it when an article appeared, if these are most; of an article that has a first day. */
    Optional<Known> known(StoryArticle article, Thing thing) {
        LocalDate day = article.published().range().firstDay().orElseThrow();
        return byDay.computeIfAbsent(day, this::before).known(article, thing);
    }

    private Before before(LocalDate day) {
        return new Before(story.articles().stream()
                .filter(other -> other.published()
                        .range()
                        .lastDay()
                        .filter(last -> last.isBefore(day))
                        .isPresent())
                .map(StoryArticle::id)
                .collect(Collectors.toSet()));
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

    /** What surely appeared before a day. */
    private final class Before {

        private final Set<String> earlier;
        private final BitSet numbers = new BitSet();
        private final Map<String, List<Evidence>> passages = new HashMap<>();
        private final Map<String, Integer> telling = new HashMap<>();

        Before(Set<String> earlier) {
            this.earlier = earlier;
            earlier.forEach(article -> numbers.set(origins.number(article)));
        }

        Optional<Known> known(StoryArticle article, Thing thing) {
            List<Evidence> before = passages.computeIfAbsent(thing.id(), unseen -> told(thing));
            int others = numbers.cardinality() - (numbers.get(origins.number(article.id())) ? 1 : 0);
            double enough = Math.max(FEWEST, MOST * others);
            if (before.size() < enough || atMost(before) < enough) {
                return Optional.empty();
            }
            int tell = telling.computeIfAbsent(thing.id(), unseen -> counted(thing));
            return tell >= enough ? Optional.of(new Known(thing, before, tell)) : Optional.empty();
        }

        private List<Evidence> told(Thing thing) {
            return thing.passages().stream()
                    .filter(passage -> earlier.contains(passage.article()))
                    .toList();
        }

        /** Whatever they share, they are no more origins than their articles. */
        private int atMost(List<Evidence> before) {
            return origins.independent(before.stream().map(Evidence::article).toList());
        }

        private int counted(Thing thing) {
            return together.computeIfAbsent(thing.id(), unseen -> together(thing))
                    .of(earlier::contains);
        }
    }

    private ToldTogether together(Thing thing) {
        return origins.together(thing.passages().stream().map(Telling::of).toList());
    }
}
