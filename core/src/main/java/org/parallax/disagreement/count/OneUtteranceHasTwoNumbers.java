package org.parallax.disagreement.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.StoryStatement;
import org.parallax.utterance.Variants;

/** Two articles report one utterance, and each gives another number in it: the mayor said that 12, or 14, boats had sunk. */
public final class OneUtteranceHasTwoNumbers implements Rule {

    private static final String WHY = "one utterance, and each article gives another number in it";

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        story.variants().forEach(pair -> contradiction(story, pair).ifPresent(found::add));
        return found;
    }

    private static Optional<Contradiction> contradiction(Compared story, Variants.Pair pair) {
        List<Count> one = counts(story, pair.a());
        List<Count> other = counts(story, pair.b());
        return one.stream()
                .flatMap(a -> other.stream().filter(b -> differ(a, b)).map(b -> new CountPair(a, b)))
                .findFirst()
                .filter(unseen -> one.stream().noneMatch(a -> other.stream().anyMatch(b -> agree(a, b))))
                .map(counted -> counted.contradiction(counted.hasGrown(), WHY));
    }

    private static boolean differ(Count a, Count b) {
        return isOneSort(a, b) && !a.quantity().agreesWith(b.quantity());
    }

    /** Where a count of one thing agrees, another count of it is of something else. */
    private static boolean agree(Count a, Count b) {
        return isOneSort(a, b) && a.quantity().agreesWith(b.quantity());
    }

    private static boolean isOneSort(Count a, Count b) {
        return a.thing().equals(b.thing())
                && a.sort() == b.sort()
                && a.added() == b.added()
                && a.rate().equals(b.rate());
    }

    private static List<Count> counts(Compared story, StoryStatement said) {
        return story.article(said.article()).lines().stream()
                .filter(line -> said.statement().content().stream().anyMatch(piece -> piece.overlaps(line.span())))
                .flatMap(line -> Counts.in(line).stream())
                .filter(count -> said.statement().content().stream()
                        .anyMatch(piece ->
                                piece.contains(count.line().term(count.first()).span())))
                .toList();
    }
}
