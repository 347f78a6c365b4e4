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
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.PerArticleWith;

/** Two articles speak of one thing again and again, and make it of two sizes: "the 300-pound bell", "a 350-pound bronze bell". */
public final class OneThingHasTwoSizes implements Rule {

    private static final String WHY = "one thing, and each article gives another size";

    /** How often each article must speak of it: then it is a thing of the story. */
    private static final int OFTEN = 3;

    /** "300" may stand for 320, not for 350. */
    private static final double ROUNDED = 1.1;

    /** Further apart are two things. */
    private static final double FAR = 3;

    private static final PerArticleWith<Laid, List<Size>> SIZES = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> Size.in(line).stream()).toList());

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<List<Size>>> byThing = new TreeMap<>();
        for (Laid laid : story.articles()) {
            Map<String, List<Size>> own = new TreeMap<>();
            laid.read(SIZES)
                    .forEach(size -> own.computeIfAbsent(size.matter(), unseen -> new ArrayList<>())
                            .add(size));
            own.forEach((matter, sizes) -> {
                if (isToldOften(laid, sizes.get(0).thing()) && areOne(sizes)) {
                    byThing.computeIfAbsent(matter, unseen -> new ArrayList<>()).add(sizes);
                }
            });
        }
        List<Contradiction> found = new ArrayList<>();
        byThing.values().forEach(articles -> {
            for (int i = 0; i < articles.size(); i++) {
                for (int j = i + 1; j < articles.size(); j++) {
                    found.addAll(between(articles.get(i), articles.get(j)));
                }
            }
        });
        return found;
    }

    private static List<Contradiction> between(List<Size> one, List<Size> other) {
        return one.stream()
                .flatMap(a -> other.stream().filter(b -> differ(a, b)).map(b -> contradiction(a, b)))
                .toList();
    }

    private static boolean isToldOften(Laid laid, String thing) {
        return laid.lines().stream()
                        .filter(line -> line.terms().stream()
                                .anyMatch(term -> term.key().equals(thing)))
                        .limit(OFTEN)
                        .count()
                == OFTEN;
    }

    /** An article with a 40-foot wall and a 60-foot wall has two walls. */
    private static boolean areOne(List<Size> sizes) {
        return sizes.stream().noneMatch(a -> sizes.stream().anyMatch(b -> ratio(a, b) > ROUNDED));
    }

    private static boolean differ(Size a, Size b) {
        return !a.quantity().agreesWith(b.quantity()) && ratio(a, b) > ROUNDED && ratio(a, b) <= FAR;
    }

    private static double ratio(Size a, Size b) {
        double one = a.quantity().told();
        double other = b.quantity().told();
        return Math.max(one, other) / Math.min(one, other);
    }

    private static Contradiction contradiction(Size a, Size b) {
        return new Contradiction(
                Kind.NUMBER,
                false,
                a.matter(),
                Heading.howMuch(a.measures()) + " the " + a.line().words(a.last(), a.last()) + " is",
                side(a),
                side(b),
                WHY);
    }

    private static Side side(Size size) {
        Line line = size.line();
        return new Side(
                line.evidence(line.quoted(size.first(), size.last())),
                line.words(size.first(), size.last()),
                size.quantity().toString());
    }
}
