package org.parallax.disagreement.count;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;

/**
 * Two articles count one thing and come to numbers that cannot both be right: "14 cracks", "40 cracks". So may an article and its headline. A toll that
 * some articles tell lower on an earlier day has changed in all.
 */
public final class OneThingIsCountedTwice implements Rule {

    private static final String WHY = "one thing is counted twice";

    @Override
    public List<Contradiction> among(Compared story) {
        List<CountPair> pairs = CountPair.in(
                story,
                (a, b) -> a.added() == b.added()
                        && a.whole() == b.whole()
                        && (!a.quantity().agreesWith(b.quantity()) || new CountPair(a, b).isOutgrown()));
        Set<String> grown = pairs.stream()
                .filter(pair -> pair.isToll() && pair.hasGrown())
                .map(pair -> pair.a().thing())
                .collect(Collectors.toSet());
        return WhoTellsTheNumberToo.among(story, pairs).stream()
                .map(told -> told.pair()
                        .contradiction(
                                told.beside().hasGrown()
                                        || OneCounterCountsAnew.holds(told.beside())
                                        || (told.beside().isToll()
                                                && grown.contains(
                                                        told.beside().a().thing())),
                                WHY))
                .toList();
    }
}
