package org.parallax.disagreement.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** One article says that nobody has claimed an attack yet, another that somebody has: "no claim of responsibility", "the band claimed responsibility". */
public final class AnAttackIsClaimedByNobodyAndBySomebody extends OneThingIsToldInTwoWays {

    private static final Set<String> ATTACKS = WordSets.of(AnAttackIsClaimedByNobodyAndBySomebody.class, "attacks");
    private static final Set<String> CLAIMING = WordSets.of(AnAttackIsClaimedByNobodyAndBySomebody.class, "taking on");
    private static final Set<String> ASIDE = WordSets.of(AnAttackIsClaimedByNobodyAndBySomebody.class, "told aside");
    private static final Set<String> SEVERAL =
            WordSets.of(AnAttackIsClaimedByNobodyAndBySomebody.class, "several attacks");
    private static final Set<String> NOT = WordSets.of(Line.class, "not so");

    /** Terms between "responsibility" and the attack, or between "no" and "claim". */
    private static final int NEAR = 7;

    /** Terms of "Friday's deadly early-morning blast". */
    private static final int NOUN = 5;

    @Override
    protected Optional<Told> at(Line line, int at) {
        Term term = line.term(at);
        if (term.is("responsibility") && isTakenOn(line, at)) {
            boolean not = isDenied(line, at);
            return not || isOfTheNews(line, at)
                    ? told(line, not ? denial(line, at) : at - 2, at, !not)
                    : Optional.empty();
        }
        boolean none = term.is("claim", "claims") && isDenied(line, at);
        boolean silent = term.is("silent", "quiet") && line.term(at + 1).is("on", "about");
        return (none || silent) && isOfAnAttack(line, at)
                ? told(line, none ? denial(line, at) : at - 1, at, false)
                : Optional.empty();
    }

    /** "Claimed responsibility", "claim of responsibility". */
    private static boolean isTakenOn(Line line, int at) {
        return line.term(at - 1).isOneOf(CLAIMING)
                || (line.term(at - 1).is("of", "for") && line.term(at - 2).isOneOf(CLAIMING));
    }

    private static boolean isDenied(Line line, int at) {
        return denial(line, at) >= 0;
    }

    /** Where "nobody" or "not" stands before a term; -1 for nowhere. */
    private static int denial(Line line, int at) {
        return IntStream.range(Math.max(0, at - NEAR), at)
                .filter(before ->
                        (line.term(before).is("no") || line.term(before).isOneOf(NOT))
                                && line.term(before).clause() == line.term(at).clause())
                .findFirst()
                .orElse(-1);
    }

    /** "For the assault in the harbour". */
    private static boolean isOfAnAttack(Line line, int at) {
        return behind(at)
                .anyMatch(next ->
                        line.term(next).isOneOf(ATTACKS) || line.term(next).is("responsibility"));
    }

    /** Told of the news itself: not "the band that claimed responsibility for the blast", nor of what lies years back. */
    private static boolean isOfTheNews(Line line, int at) {
        boolean aside = IntStream.range(Math.max(0, at - NEAR), at)
                .anyMatch(before -> line.term(before).isOneOf(ASIDE));
        boolean other = line.term(at + 1).is("for") && !line.term(at + 2).timed() && !isForTheAttack(line, at + 2);
        return !aside && !other && behind(at).noneMatch(next -> line.term(next).isOneOf(SEVERAL));
    }

    /** "For it", "for the deadly blast"; not "for the delay", "for a blast in May". */
    private static boolean isForTheAttack(Line line, int at) {
        boolean points = line.term(at).is("it", "this", "that");
        boolean the = line.term(at).is("the") || line.term(at + 1).part() == PartOfSpeech.POSSESSIVE_ENDING;
        return points
                ? !line.term(at + 1).part().isNoun() || isAnAttack(line, at + 1)
                : (the || line.term(at).timed()) && isAnAttack(line, at + 1);
    }

    private static boolean isAnAttack(Line line, int from) {
        return IntStream.rangeClosed(from, from + NOUN)
                .takeWhile(at ->
                        line.term(at).part().isOfANounPhrase() || line.term(at).timed())
                .anyMatch(at -> line.term(at).isOneOf(ATTACKS));
    }

    private static IntStream behind(int at) {
        return IntStream.rangeClosed(at + 1, at + NEAR);
    }

    private static Optional<Told> told(Line line, int from, int at, boolean claimed) {
        int end = at;
        while (end < at + NEAR
                && line.term(end + 1).clause() == line.term(at).clause()
                && !line.term(end + 1).is(",", ".", ";", "and")) {
            end++;
        }
        int first = line.term(Math.max(0, from)).part().isNoun()
                        || from < 0
                        || line.term(from).is(")")
                ? at - 1
                : from;
        return Optional.of(Told.of(line, Math.max(0, first), end, claimed ? "somebody" : "nobody"));
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return one.words().standsApartFrom(other.words());
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
        return "whether somebody has claimed it";
    }

    @Override
    protected String why() {
        return "claimed by nobody yet in one article, and by somebody in the other";
    }
}
