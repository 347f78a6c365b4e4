package org.parallax.disagreement.saying;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.deed.Deeds;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.WordSets;

/** Somebody is charged with something, and near it denies the charge in words of its own: "accused Brel of taking the oars. Brel denies any theft". */
public final class AChargeIsDenied extends OneArticleHoldsBoth {

    private static final String WHY = "charged, and denied by whom it is laid to";

    private static final Set<String> CHARGING = WordSets.of(AChargeIsDenied.class, "charging");

    /** Sentences before a denial in which the charge may stand. */
    private static final int BEFORE = 6;

    /** The same behind it. */
    private static final int BEHIND = 3;

    /** Words behind the charge that are shown. */
    private static final int SHOWN = 8;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return Denial.in(laid).stream()
                .filter(denial -> denial.of() == Denial.Of.CHARGE || denial.of() == Denial.Of.CLAIM)
                .flatMap(denial -> charge(laid, denial).map(charge -> contradiction(charge, denial)).stream());
    }

    /** The nearest before it, else the nearest behind. */
    private static Optional<Phrase> charge(Laid laid, Denial denial) {
        int here = denial.line().number();
        return IntStream.concat(
                        IntStream.rangeClosed(1, BEFORE).map(far -> here - far),
                        IntStream.rangeClosed(1, BEHIND).map(far -> here + far))
                .filter(number -> number >= 0 && number < laid.lines().size())
                .mapToObj(laid.lines()::get)
                .filter(line -> !line.isHeadline() && !line.asks())
                .flatMap(line -> IntStream.range(1, line.size())
                        .filter(at -> isCharged(line, at, denial))
                        .mapToObj(at -> new Phrase(line, at, Math.min(line.size() - 1, at + SHOWN))))
                .findFirst();
    }

    /** By somebody else: whoever denies it is spoken of behind the verb, or before "was accused". */
    private static boolean isCharged(Line line, int at, Denial denial) {
        Term term = line.term(at);
        if (denial.who().isEmpty() || !term.isOneOf(CHARGING) || !term.part().isVerbForm()) {
            return false;
        }
        boolean behind = IntStream.range(at + 1, Math.min(line.size(), at + SHOWN))
                .anyMatch(place -> line.term(place).entity().equals(denial.who()));
        boolean before = IntStream.range(0, at)
                .anyMatch(place -> line.term(place).entity().equals(denial.who()));
        boolean suffered = Deeds.isPredicate(line, at) || line.term(at + 1).is("of", "with", "over", "for");
        return behind || (before && suffered && !line.term(at - 1).is("had", "has", "have"));
    }

    private static Contradiction contradiction(Phrase charge, Denial denial) {
        return new Contradiction(
                Kind.DONE,
                false,
                "",
                () -> "whether rightly: " + Heading.quoted(Heading.said(charge.line(), charge.first())),
                charge.side(),
                denial.shown().side(),
                WHY);
    }
}
