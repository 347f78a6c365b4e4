package org.parallax.disagreement.count;

import java.util.Set;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.language.WordSets;

/** "Two touchdowns", "38 goals": what players do is counted for a quarter, a game, a season or a life, and seldom for one thing twice. Threads may share it. */
final class AFeatIsToldOfManyGames {

    private static final Set<String> FEATS = WordSets.of(AFeatIsToldOfManyGames.class, "what players do");

    private static final Set<String> POINTS = Set.of("point", "points");

    private static final Set<String> SCORES = WordSets.of(AFeatIsToldOfManyGames.class, "how points are made");

    private AFeatIsToldOfManyGames() {}

    /** Whether what is counted is one; points are where they are scored: not "a lead of 5 points". */
    static boolean is(Count count) {
        Term thing = count.line().term(count.last());
        return thing.isOneOf(FEATS)
                || (thing.isOneOf(POINTS)
                        && count.line().terms().stream().anyMatch(term -> term.isOneOf(SCORES) || term.isOneOf(FEATS)));
    }
}
