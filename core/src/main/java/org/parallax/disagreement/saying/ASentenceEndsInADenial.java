package org.parallax.disagreement.saying;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;

/** A sentence ends with a denial of what it began with: "was said to have shut the mill, which she denies", "called him a thief, a charge he rejects". */
public final class ASentenceEndsInADenial extends OneArticleHoldsBoth {

    private static final String WHY = "one sentence tells it, and that somebody denies it";

    /** Words of what is denied at the least. */
    private static final int FEWEST = 3;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return Denial.in(laid).stream()
                .filter(denial -> denial.of() == Denial.Of.BEFORE && tellsADeed(denial.denied()))
                .map(ASentenceEndsInADenial::contradiction);
    }

    private static boolean tellsADeed(Phrase denied) {
        return denied.last() - denied.first() >= FEWEST
                && IntStream.rangeClosed(denied.first(), denied.last())
                        .anyMatch(at -> denied.line().term(at).part().isVerbForm());
    }

    /** Not "if" of "if she shut the mill, which she denies". */
    private static Phrase withoutJoint(Phrase denied) {
        Line line = denied.line();
        int first = IntStream.range(denied.first(), denied.last())
                .filter(at -> !Clause.isJoint(line.term(at)) && !Clause.isUnderAnother(line.term(at)))
                .findFirst()
                .orElse(denied.first());
        return new Phrase(line, first, denied.last());
    }

    private static Contradiction contradiction(Denial denial) {
        return new Contradiction(
                Kind.DONE,
                false,
                "",
                () -> "whether rightly: "
                        + Heading.quoted(withoutJoint(denial.denied()).words()),
                denial.denied().side(),
                denial.shown().side(),
                WHY);
    }
}
