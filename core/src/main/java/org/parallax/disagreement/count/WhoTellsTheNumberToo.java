package org.parallax.disagreement.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Counted;

/**
 * Beside a number that another article counts otherwise stands everybody who tells it of the same thing, also who could not be laid beside that other article: one that
 * names another day for the event. Else a number that five outlets have looks like one outlet's. One thread.
 */
final class WhoTellsTheNumberToo {

    /**
     * Two numbers laid side by side.
     *
     * @param beside the pair in whose matter they stand: itself, or the one that this article's number is told beside
     */
    record Told(CountPair pair, CountPair beside) {}

    private final Compared story;
    private final Set<Count> asked = new HashSet<>();
    private final Set<Count> laid = new HashSet<>();
    private final List<Told> told = new ArrayList<>();

    private WhoTellsTheNumberToo(Compared story) {
        this.story = story;
    }

    /** The pairs, and behind them those who tell a number of theirs too. */
    static List<Told> among(Compared story, List<CountPair> pairs) {
        WhoTellsTheNumberToo all = new WhoTellsTheNumberToo(story);
        for (CountPair pair : pairs) {
            all.told.add(new Told(pair, pair));
            all.laid.add(pair.a());
            all.laid.add(pair.b());
        }
        for (CountPair pair : pairs) {
            all.beside(pair.a(), pair.b(), pair);
            all.beside(pair.b(), pair.a(), pair);
        }
        return all.told;
    }

    private void beside(Count count, Count opposite, CountPair pair) {
        if (asked.add(count)) {
            List<Counted> same = story.counting(count.thing());
            same.stream()
                    .filter(one -> one.count().equals(count))
                    .forEach(one -> same.stream()
                            .filter(other -> isTheSame(one, other, opposite) && laid.add(other.count()))
                            .forEach(other -> told.add(new Told(new CountPair(other.count(), opposite), pair))));
        }
    }

    private boolean isTheSame(Counted one, Counted another, Count opposite) {
        Count count = one.count();
        Count other = another.count();
        return other.quantity().told() == count.quantity().told()
                && other.added() == count.added()
                && other.whole() == count.whole()
                && other.line().laid() != count.line().laid()
                && other.line().laid() != opposite.line().laid()
                && !laid.contains(other)
                && CountPair.areOne(one, another);
    }
}
