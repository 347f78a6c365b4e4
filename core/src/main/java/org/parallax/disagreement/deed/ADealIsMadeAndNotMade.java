package org.parallax.disagreement.deed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.WordSets;

/** One passage says that something was agreed on, another that no agreement is there: "they had agreed to a vote", "no deal on a vote was announced". */
public final class ADealIsMadeAndNotMade extends OneThingIsToldInTwoWays {

    private static final Set<String> DEALS = WordSets.of(ADealIsMadeAndNotMade.class, "deals");
    private static final Set<String> MAKING = WordSets.of(ADealIsMadeAndNotMade.class, "making a deal");
    private static final Set<String> COMING_TO = WordSets.of(ADealIsMadeAndNotMade.class, "coming to a deal");
    private static final Set<String> FAILING = WordSets.of(ADealIsMadeAndNotMade.class, "failing");
    private static final Set<String> NOT = WordSets.of(Line.class, "not told as so");
    private static final Set<String> SUPPOSED = WordSets.of(Line.class, "left open");

    /** Terms from "reached" to "a deal", from "no" to "deal". */
    private static final int NEAR = 3;

    /** What is shown behind "agreed to". */
    private static final int AHEAD = 1;

    @Override
    protected Optional<Told> at(Line line, int at) {
        Term term = line.term(at);
        if (term.isOneOf(DEALS) && term.part().isNoun()) {
            return IntStream.range(at - NEAR, at)
                    .filter(before -> line.term(before).is("no"))
                    .mapToObj(no -> Told.of(line, no, at, "no"))
                    .findFirst()
                    .or(() -> notMade(line, at))
                    .or(() -> made(line, at));
        }
        boolean agreed = term.is("agreed")
                && term.part().isVerbForm()
                && line.term(at + 1).is("to", "on");
        return agreed && !isOpen(line, at)
                ? Optional.of(Told.of(line, at, Math.min(line.size() - 1, at + AHEAD), "yes"))
                : Optional.empty();
    }

    /** "Reached a deal", "struck an agreement". */
    private static Optional<Told> made(Line line, int deal) {
        return IntStream.range(Math.max(0, deal - NEAR), deal)
                .filter(verb -> line.term(verb).isOneOf(MAKING)
                        && line.term(verb).part().isVerbForm()
                        && !isOpen(line, verb))
                .mapToObj(verb -> Told.of(line, verb, deal, "yes"))
                .findFirst();
    }

    /** "Has not reached a deal", "failed to strike any agreement": from the word that turns it round. */
    private static Optional<Told> notMade(Line line, int deal) {
        return IntStream.range(Math.max(0, deal - NEAR), deal)
                .filter(verb -> line.term(verb).isOneOf(COMING_TO)
                        && line.term(verb + 1).is("a", "an", "any")
                        && !isSupposed(line, verb))
                .flatMap(verb -> IntStream.range(Math.max(0, verb - NEAR), verb)
                        .filter(not -> line.term(not).isOneOf(FAILING)
                                || line.term(not).is("not", "n't", "never")))
                .mapToObj(not -> Told.of(line, not, deal, "no"))
                .findFirst();
    }

    private static boolean isSupposed(Line line, int verb) {
        return line.terms().subList(Math.max(0, verb - NEAR - 1), verb).stream()
                .anyMatch(term -> term.isOneOf(SUPPOSED) || term.is("will", "wo"));
    }

    private static boolean isOpen(Line line, int verb) {
        return line.terms().subList(Math.max(0, verb - NEAR - 1), verb).stream()
                .anyMatch(term -> term.isOneOf(NOT) || term.isOneOf(SUPPOSED) || term.is("to", "will"));
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        boolean near = !one.words().standsApartFrom(other.words())
                && Math.abs(one.line().number() - other.line().number()) <= 2;
        return !one.line().equals(other.line()) && (near ? one.shares(other, 1, 1) : one.shares(other, 2, 3));
    }

    @Override
    protected Kind kind() {
        return Kind.DONE;
    }

    @Override
    protected String asks() {
        return "whether it is agreed";
    }

    @Override
    protected String why() {
        return "agreed on in one passage, and not in the other";
    }
}
