package org.parallax.disagreement.deed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.WordSets;

/** Who says that they stay in a race has left it by another passage: "Brel vowed to stay in the race", "Brel suspended her campaign". */
public final class OneLeavesARaceAndStaysInIt extends OneThingIsToldInTwoWays {

    private static final Set<String> STAYING = WordSets.of(OneLeavesARaceAndStaysInIt.class, "staying in");
    private static final Set<String> ENDING = WordSets.of(OneLeavesARaceAndStaysInIt.class, "ending one's run");
    private static final Set<String> LEAVING = WordSets.of(OneLeavesARaceAndStaysInIt.class, "leaving a race");
    private static final Set<String> RUNS = WordSets.of(OneLeavesARaceAndStaysInIt.class, "runs for something");
    private static final Set<String> NOT = WordSets.of(Line.class, "not told as so");
    private static final Set<String> SUPPOSED = WordSets.of(Line.class, "left open");

    /** Terms from the verb to the noun. */
    private static final int NEAR = 5;

    /** Terms before the verb in which "not" or "would" stands. */
    private static final int BEFORE = 4;

    @Override
    protected Optional<Told> at(Line line, int at) {
        return line.term(at).part().isVerbForm()
                        && before(line, at).noneMatch(not -> line.term(not).isOneOf(NOT))
                ? stay(line, at).or(() -> leave(line, at))
                : Optional.empty();
    }

    /** "Staying in the race". */
    private static Optional<Told> stay(Line line, int verb) {
        return line.term(verb).isOneOf(STAYING) && line.term(verb + 1).is("in")
                ? run(line, verb + 1).map(run -> Told.of(line, verb, run, "stays"))
                : Optional.empty();
    }

    /** "Suspended his campaign", "dropped out of the race", "quit the race"; not "to drop out", "if he drops out". */
    private static Optional<Told> leave(Line line, int verb) {
        boolean out = line.term(verb).isOneOf(LEAVING) && line.term(verb + 1).is("out");
        boolean open = line.term(verb - 1).is("to")
                || before(line, verb)
                        .anyMatch(at ->
                                line.term(at).isOneOf(SUPPOSED) || line.term(at).is("will", "wo"));
        return !open && (out || line.term(verb).isOneOf(ENDING))
                ? run(line, verb).map(run -> Told.of(line, verb, run, "leaves"))
                : Optional.empty();
    }

    /** "His presidential campaign", "of the Senate race". */
    private static Optional<Integer> run(Line line, int from) {
        return IntStream.rangeClosed(from + 1, from + NEAR)
                .takeWhile(at -> line.term(at).clause() == line.term(from).clause()
                        && !line.term(at).is(",", "and"))
                .filter(at -> line.term(at).isOneOf(RUNS)
                        && !line.term(at + 1).part().isNoun()
                        && !(line.term(from).is("end", "ends", "ended", "ending")
                                && line.term(at).is("race", "contest")))
                .boxed()
                .findFirst();
    }

    private static IntStream before(Line line, int verb) {
        return IntStream.range(Math.max(0, verb - BEFORE), verb)
                .filter(at -> line.term(at).clause() == line.term(verb).clause());
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return one.personBefore(story).isPresent() && one.personBefore(story).equals(other.personBefore(story));
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
        return "in the race or out of it";
    }

    @Override
    protected String why() {
        return "one stays in a race, and leaves it";
    }
}
