package org.parallax.disagreement.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.PerArticleWith;

/**
 * One has so many of something, and so many others of it in another place: "Brel has 57 seats", "Brel has 71". Where one article says both, it has been
 * written on as things went.
 */
public final class OneHasTwoNumbersOfOneThing implements Rule {

    private static final String WHY = "one is said to have two numbers of one thing";

    private record Pair(Holding a, Holding b) {

        boolean differ() {
            return !a.line().equals(b.line()) && a.differsFrom(b);
        }

        boolean haveChanged() {
            Laid one = a.line().laid();
            Laid other = b.line().laid();
            return one == other || one.isBefore(other) || other.isBefore(one);
        }
    }

    private static final PerArticleWith<Laid, List<Holding>> HOLDINGS = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> Holding.in(line).stream()).toList());

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Holding>> byHolder = new TreeMap<>();
        story.articles().stream()
                .flatMap(laid -> laid.read(HOLDINGS).stream())
                .forEach(holding -> byHolder.computeIfAbsent(holding.matter(), unseen -> new ArrayList<>())
                        .add(holding));
        List<Contradiction> found = new ArrayList<>();
        byHolder.values().forEach(holdings -> found.addAll(among(holdings)));
        return found;
    }

    private static List<Contradiction> among(List<Holding> holdings) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            for (int j = i + 1; j < holdings.size(); j++) {
                pairs.add(new Pair(holdings.get(i), holdings.get(j)));
            }
        }
        List<Pair> differing = pairs.stream().filter(Pair::differ).toList();
        boolean changed = differing.stream().anyMatch(Pair::haveChanged);
        return differing.stream().map(pair -> contradiction(pair, changed)).toList();
    }

    private static Contradiction contradiction(Pair pair, boolean changed) {
        Holding a = pair.a();
        Holding b = pair.b();
        return new Contradiction(
                Kind.NUMBER,
                changed,
                a.matter(),
                () -> a.asks() + " " + a.line().words(a.holder(), a.holder()) + " has",
                side(a),
                side(b),
                WHY);
    }

    private static Side side(Holding holding) {
        Line line = holding.line();
        return new Side(
                line.evidence(line.quoted(holding.holder(), holding.last())),
                line.words(holding.first(), holding.last()),
                holding.quantity().toString());
    }
}
