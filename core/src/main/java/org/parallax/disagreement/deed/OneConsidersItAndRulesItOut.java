package org.parallax.disagreement.deed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.WordSets;

/** One passage says that something is considered, another that it is ruled out: "would look into a recount", "would not seek a recount". */
public final class OneConsidersItAndRulesItOut extends OneThingIsToldInTwoWays {

    private static final Set<String> CONSIDERING = WordSets.of(OneConsidersItAndRulesItOut.class, "considering");
    private static final Set<String> SEEKING = WordSets.of(OneConsidersItAndRulesItOut.class, "seeking");

    private static final Set<String> NOT = WordSets.of(OneConsidersItAndRulesItOut.class, "not done");
    private static final Set<String> REFUSING = WordSets.of(OneConsidersItAndRulesItOut.class, "will not do it");

    /** Terms from the verb to the noun. */
    private static final int NEAR = 5;

    @Override
    protected Optional<Told> at(Line line, int at) {
        Term verb = line.term(at);
        if (!verb.part().isVerbForm()) {
            return Optional.empty();
        }
        boolean out =
                verb.is("rule", "rules", "ruled", "ruling") && line.term(at + 1).is("out");
        boolean not = verb.isOneOf(SEEKING)
                && line.term(at - 1).is("not", "n't", "never")
                && line.term(at - 2).is("would", "will", "wo", "did", "does", "do");
        boolean considers = verb.isOneOf(CONSIDERING)
                || (verb.is("look", "looks", "looked", "looking")
                        && line.term(at + 1).is("into"));
        boolean undone = line.term(at - 1).is("not", "n't", "never", "no")
                || line.term(at - 2).is("not", "n't");
        if (out && isTurnedRound(line, at)) {
            return Optional.empty();
        }
        if (out || not) {
            return told(line, at, not ? at - 2 : at, "ruled out");
        }
        return considers && !undone ? told(line, at, at, "considered") : Optional.empty();
    }

    /** "Did not rule out", "refused to rule out", "without ruling out". */
    private static boolean isTurnedRound(Line line, int verb) {
        return IntStream.range(Math.max(0, verb - NEAR), verb)
                .filter(at -> line.term(at).clause() == line.term(verb).clause())
                .anyMatch(at -> line.term(at).isOneOf(NOT) || line.term(at).isOneOf(REFUSING));
    }

    /** Of the last noun of its phrase: "the recount process" is of a process, so each of its nouns is asked. */
    private static Optional<Told> told(Line line, int verb, int first, String way) {
        return IntStream.rangeClosed(verb + 1, verb + NEAR)
                .takeWhile(at -> line.term(at).clause() == line.term(verb).clause())
                .filter(at -> line.term(at).part().isNoun()
                        && line.term(at).tells()
                        && !line.term(at).named())
                .mapToObj(at ->
                        Told.of(new Phrase(line, first, at), way, line.term(at).key()))
                .findFirst();
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return !one.line().equals(other.line())
                && (!one.words().standsApartFrom(other.words()) || one.shares(other, 0, 2));
    }

    @Override
    protected boolean hasChanged() {
        return true;
    }

    @Override
    protected Kind kind() {
        return Kind.DONE;
    }

    @Override
    protected String asks() {
        return "considered or ruled out";
    }

    @Override
    protected String why() {
        return "considered in one passage, ruled out in the other";
    }
}
