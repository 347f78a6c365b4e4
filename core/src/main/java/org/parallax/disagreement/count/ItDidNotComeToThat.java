package org.parallax.disagreement.count;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.DeniedClaims;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * A number of those to whom a thing did not happen is not told beside one of those to whom it did: "12 people could have died", "12 people were not
 * hurt", "nearly killed 12"; nor one that is only asked for, supposed or called untrue. Threads may share it.
 */
final class ItDidNotComeToThat {

    private static final Set<String> NOT_SO = WordSets.of(ItDidNotComeToThat.class, "not come about");

    private static final Set<String> ONLY_WOULD = WordSets.of(ItDidNotComeToThat.class, "only would have");

    /** Terms from what is counted to what became of it. */
    private static final int NEAR = 6;

    private ItDidNotComeToThat() {}

    static boolean is(Count count) {
        return count.line().asks() || isSupposed(count) || isUntrue(count) || isBehind(count) || isBefore(count);
    }

    /** "If they searched 40 boats". */
    private static boolean isSupposed(Count count) {
        Line line = count.line();
        return IntStream.rangeClosed(Clause.at(line, count.first()).first(), count.first())
                .anyMatch(at -> line.term(at).is("if", "unless", "whether"));
    }

    /** "Rumours that 40 boats sank are false", "it is not true that 40 boats sank". */
    private static boolean isUntrue(Count count) {
        Line line = count.line();
        boolean notTrue = IntStream.rangeClosed(Clause.at(line, count.first()).first(), count.first())
                .anyMatch(at -> line.term(at).is("that") && DeniedClaims.isUntrue(line, at - 1));
        return notTrue
                || DeniedClaims.in(line).stream()
                        .anyMatch(denied -> denied.from() <= count.first() && count.first() <= denied.to());
    }

    /** "12 people were not hurt": with no mark between. */
    private static boolean isBehind(Count count) {
        Line line = count.line();
        int end = IntStream.rangeClosed(count.last() + 1, count.last() + NEAR)
                .filter(at -> isEnd(line, at, count.last()))
                .findFirst()
                .orElse(count.last() + NEAR);
        return IntStream.range(count.last() + 1, end)
                .anyMatch(
                        at -> isNotSo(line, at) && IntStream.range(at, end + 1).anyMatch(verb -> isVerb(line, verb)));
    }

    /** "Did not kill 12 people", "nearly killed 12 people"; "not 12 people" corrects a number. */
    private static boolean isBefore(Count count) {
        Line line = count.line();
        return IntStream.range(Math.max(0, count.first() - NEAR), count.first())
                .filter(at -> line.term(at).clause() == line.term(count.first()).clause() && isNotSo(line, at))
                .anyMatch(at -> isVerb(line, at + 1)
                        && IntStream.range(at + 1, count.first())
                                .noneMatch(mark -> line.term(mark).is(",", "to")));
    }

    private static boolean isEnd(Line line, int at, int counted) {
        return line.term(at).clause() != line.term(counted).clause()
                || line.term(at).part() == PartOfSpeech.MARK
                || line.term(at).is("and", "but", "or");
    }

    private static boolean isVerb(Line line, int at) {
        return line.term(at).part().isVerbForm();
    }

    private static boolean isNotSo(Line line, int at) {
        return (line.term(at).isOneOf(NOT_SO) && !line.term(at + 1).is("only", "just"))
                || (line.term(at).isOneOf(ONLY_WOULD) && line.term(at + 1).is("have"));
    }
}
