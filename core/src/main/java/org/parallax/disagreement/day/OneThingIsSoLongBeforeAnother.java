package org.parallax.disagreement.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Keys;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.number.NumberWords;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;

/** Two articles put one thing so long before or after another, and differ in how long: "taped a day before the vote", "taped hours before the vote". */
public final class OneThingIsSoLongBeforeAnother implements Rule {

    private static final String WHY = "one thing, so long before or after another, and how long differs";

    /** How many minutes a unit is, and how many of it "some" are at most. */
    private record Unit(double minutes, double most) {}

    private static final Map<String, Unit> UNITS = units();

    /** "About a day" may be so much more or less. */
    private static final double ABOUT = .15;

    private static final int FEWEST = 2;

    /** Terms of "the first big" before the noun. */
    private static final int NEAR = 4;

    private static final PerArticleWith<Laid, List<Apart>> APART = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    /** @param anchor which way, and from what, as it is compared */
    private record Apart(Phrase words, Phrase time, String anchor, double low, double high, Context around) {

        boolean differsFrom(Apart other) {
            return low > other.high || other.low > high;
        }
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        ListFile.cells(OneThingIsSoLongBeforeAnother.class, "spans.tsv")
                .forEach(cells -> ListFile.words(cells.get(2))
                        .forEach(name -> units.put(
                                name, new Unit(Double.parseDouble(cells.get(0)), Double.parseDouble(cells.get(1))))));
        return Map.copyOf(units);
    }

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Apart>> byAnchor = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(APART)
                        .forEach(apart -> byAnchor.computeIfAbsent(apart.anchor(), unseen -> new ArrayList<>())
                                .add(apart)));
        List<Contradiction> found = new ArrayList<>();
        byAnchor.values().forEach(all -> {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (areOne(all.get(i), all.get(j))) {
                        found.add(contradiction(all.get(i), all.get(j)));
                    }
                }
            }
        });
        return found;
    }

    private static List<Apart> in(Line line) {
        List<Apart> found = new ArrayList<>();
        for (int at = 1; at < line.size() && !line.asks(); at++) {
            if (line.term(at).is("before", "after")) {
                at(line, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Apart> at(Line line, int way) {
        Optional<Unit> unit = Optional.ofNullable(UNITS.get(line.term(way - 1).lower()));
        int noun = noun(line, way + 1);
        return noun < 0 ? Optional.empty() : unit.flatMap(known -> apart(line, way, noun, known));
    }

    private static Optional<Apart> apart(Line line, int way, int noun, Unit unit) {
        Optional<Integer> number = IntStream.rangeClosed(way - 4, way - 2)
                .filter(at -> NumberWords.at(line, at)
                        .filter(read -> read.end() == way - 1)
                        .isPresent())
                .boxed()
                .findFirst();
        boolean one = line.term(way - 2).is("a", "an");
        boolean some =
                line.term(way - 1).lower().endsWith("s") && !line.term(way - 2).is("of", "many");
        if (number.isEmpty() && !one && !some) {
            return Optional.empty();
        }
        double told = number.flatMap(at -> NumberWords.at(line, at))
                .map(read -> read.quantity().told())
                .orElse(1.0);
        boolean exact = number.isPresent() || one;
        double low = exact ? told * (1 - ABOUT) : FEWEST;
        double high = exact ? told * (1 + ABOUT) : unit.most();
        int first = number.orElse(exact ? way - 2 : way - 1);
        return Optional.of(new Apart(
                new Phrase(line, first, noun),
                new Phrase(line, first, way - 1),
                line.term(way).lower() + " " + line.term(noun).key(),
                low * unit.minutes(),
                high * unit.minutes(),
                new Phrase(line, first, noun).around()));
    }

    /** The noun of "the first big vote"; -1 for none. */
    private static int noun(Line line, int from) {
        return IntStream.rangeClosed(from, from + NEAR)
                .takeWhile(at -> line.term(at).part() != PartOfSpeech.MARK
                        && !line.term(at).part().isVerb())
                .filter(at -> line.term(at).part().isNoun()
                        && line.term(at).tells()
                        && !line.term(at + 1).part().isNoun()
                        && line.term(at + 1).part() != PartOfSpeech.POSSESSIVE_ENDING)
                .findFirst()
                .orElse(-1);
    }

    private static boolean areOne(Apart one, Apart other) {
        Keys mine = one.around().keys();
        Keys theirs = other.around().keys();
        return one.words().standsApartFrom(other.words())
                && one.differsFrom(other)
                && one.around().things().shares(other.around().things(), 1)
                && mine.shares(theirs, 2);
    }

    private static Contradiction contradiction(Apart one, Apart other) {
        return new Contradiction(
                Kind.DATE,
                false,
                one.anchor(),
                () -> "how long "
                        + one.words()
                                .line()
                                .words(one.time().last() + 1, one.words().last()),
                side(one),
                side(other),
                WHY);
    }

    private static Disagreement.Side side(Apart apart) {
        Line line = apart.words().line();
        return new Disagreement.Side(
                line.evidence(line.quoted(apart.words().first(), apart.words().last())),
                apart.time().words());
    }
}
