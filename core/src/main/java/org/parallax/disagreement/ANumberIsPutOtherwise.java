package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.story.PerArticleWith;

/** One article gives two counts by two sources: "About 200 came, police said; organisers put the number at 900". */
final class ANumberIsPutOtherwise implements Rule {

    private static final String WHY = "one article gives a number, and whoever puts it otherwise";

    private static final PerArticleWith<Laid, List<Contradiction>> FOUND =
            PerArticleWith.by((article, laid) -> List.copyOf(in(laid)));

    @Override
    public List<Contradiction> among(Compared story) {
        return story.articles().stream()
                .flatMap(laid -> laid.read(FOUND).stream())
                .toList();
    }

    private static List<Contradiction> in(Laid laid) {
        List<Contradiction> found = new ArrayList<>();
        for (Line line : laid.lines()) {
            for (int at = 0; at < line.size(); at++) {
                contradiction(line, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Contradiction> contradiction(Line line, int at) {
        int number = at + 2;
        if (!isPut(line, at)) {
            return Optional.empty();
        }
        while (number < line.size()
                && line.term(number)
                        .is("about", "around", "some", "nearly", "almost", "more", "than", "over", "at", "least")) {
            number++;
        }
        int from = number;
        Optional<NumberWords.Read> read = NumberWords.at(line, from);
        return read.flatMap(put -> before(line, at)
                .filter(count -> !count.quantity().agreesWith(put.quantity()))
                .map(count -> new Contradiction(
                        Kind.NUMBER,
                        false,
                        count.thing(),
                        count.words(),
                        CountPair.side(count),
                        new Side(
                                line.evidence(line.quoted(at, put.end() - 1)),
                                line.words(from, put.end() - 1),
                                put.quantity().toString()),
                        WHY)));
    }

    /** "Put the number at", "put the crowd at". */
    private static boolean isPut(Line line, int at) {
        boolean what = line.term(at)
                .is(
                        "number",
                        "figure",
                        "toll",
                        "crowd",
                        "total",
                        "turnout",
                        "attendance",
                        "it",
                        "estimate",
                        "count",
                        "cost",
                        "losses");
        boolean put = line.term(at - 1).is("put", "puts")
                || line.term(at - 2).is("put", "puts", "putting")
                || line.term(at - 3).is("put", "puts");
        return what && put && line.term(at + 1).is("at");
    }

    /** The last count before, in this sentence or the one before it. */
    private static Optional<Count> before(Line line, int at) {
        List<Count> here =
                Counts.in(line).stream().filter(count -> count.last() < at).toList();
        if (!here.isEmpty()) {
            return Optional.of(here.get(here.size() - 1));
        }
        List<Count> last =
                line.number() == 0 ? List.of() : Counts.in(line.laid().lines().get(line.number() - 1));
        return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
    }
}
