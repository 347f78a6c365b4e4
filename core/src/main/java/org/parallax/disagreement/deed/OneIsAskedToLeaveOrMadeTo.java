package org.parallax.disagreement.deed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** One article says that somebody was asked to leave, another that they were made to, or never let in: "asked to leave the ferry", "forced off the ferry". */
public final class OneIsAskedToLeaveOrMadeTo extends OneThingIsToldInTwoWays {

    private static final Set<String> ASKING = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "asking to leave");
    private static final Set<String> LEAVING = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "leaving when asked");
    private static final Set<String> FORCING = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "making leave");
    private static final Set<String> BARRING = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "not letting in");
    private static final Set<String> ENTRY = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "entry");
    private static final Set<String> POSTS = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "what one is forced out of");

    private static final Set<String> BEING = WordSets.of(Line.class, "before what was done to one");
    private static final Set<String> NOT = WordSets.of(OneIsAskedToLeaveOrMadeTo.class, "not done");

    private static final String ASKED = "asked";

    /** Terms from "forced" to "off". */
    private static final int NEAR = 3;

    @Override
    protected Optional<Told> at(Line line, int at) {
        Term verb = line.term(at);
        int leave = to(line, at) + 1;
        boolean asked = verb.isOneOf(ASKING) && line.term(leave).isOneOf(LEAVING);
        if (!verb.part().isVerbForm() || isNot(line, at)) {
            return Optional.empty();
        }
        if (asked && isAskedOfOne(line, at)) {
            return Optional.of(Told.of(line, at, leave, ASKED));
        }
        return verb.isOneOf(BARRING) && line.term(at + 1).isOneOf(ENTRY)
                ? Optional.of(Told.of(line, at, at + 1, "not let in"))
                : made(line, at);
    }

    /** Where "to" stands behind "asked", "asked her", "asked the young singer"; behind the line where it does not. */
    private static int to(Line line, int asked) {
        return IntStream.rangeClosed(asked + 1, asked + NEAR + 1)
                .takeWhile(at -> line.term(at).is("to")
                        || line.term(at).part().isOfANounPhrase()
                        || line.term(at).part() == PartOfSpeech.PRONOUN)
                .filter(at -> line.term(at).is("to"))
                .findFirst()
                .orElse(line.size());
    }

    /** "Was asked to leave", "asked her to leave"; who asked to leave wants to go. */
    private static boolean isAskedOfOne(Line line, int at) {
        boolean another = !line.term(at + 1).is("to");
        return another
                || IntStream.rangeClosed(at - NEAR, at - 1)
                        .anyMatch(be -> line.term(be).isOneOf(BEING))
                || line.term(at - 1).part() == PartOfSpeech.MARK
                || at == 0;
    }

    private static boolean isNot(Line line, int verb) {
        return IntStream.rangeClosed(verb - NEAR, verb - 1)
                .anyMatch(at -> line.term(at).isOneOf(NOT)
                        && line.term(at).clause() == line.term(verb).clause());
    }

    /** "Forced them off"; not "forced out of office". */
    private static Optional<Told> made(Line line, int at) {
        return IntStream.rangeClosed(at + 1, line.term(at).isOneOf(FORCING) ? at + NEAR : at)
                .filter(out -> line.term(out).is("off", "out", "from"))
                .filter(out -> IntStream.rangeClosed(out + 1, out + NEAR)
                        .noneMatch(of -> line.term(of).isOneOf(POSTS)))
                .mapToObj(out -> Told.of(line, at, out, "made to"))
                .findFirst();
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        boolean asked = one.way().equals(ASKED) || other.way().equals(ASKED);
        return asked && one.words().standsApartFrom(other.words()) && one.shares(other, 1, 2);
    }

    @Override
    protected String asks() {
        return "which of the two";
    }

    @Override
    protected String why() {
        return "asked to leave in one article, made to or not let in in the other";
    }
}
