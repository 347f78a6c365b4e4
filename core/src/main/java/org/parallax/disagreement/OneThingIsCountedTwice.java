package org.parallax.disagreement;

import java.util.List;

/** Two articles count one thing and come to numbers that cannot both be right: "14 cracks", "40 cracks". So may an article and its headline. */
final class OneThingIsCountedTwice implements Rule {

    private static final String WHY = "one thing is counted twice";

    @Override
    public List<Contradiction> among(Compared story) {
        return CountPair.in(
                        story,
                        (a, b) -> a.added() == b.added()
                                && a.whole() == b.whole()
                                && (!a.quantity().agreesWith(b.quantity()) || new CountPair(a, b).isOutgrown()))
                .stream()
                .map(pair -> pair.contradiction(pair.hasGrown(), WHY))
                .toList();
    }
}
