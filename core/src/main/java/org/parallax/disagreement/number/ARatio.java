package org.parallax.disagreement.number;

import org.parallax.disagreement.line.Line;
import org.parallax.language.PartOfSpeech;

/** "One in four boats", "nine out of every 10 boats": a share of them all, and neither number counts them. Threads may share it. */
final class ARatio {

    private ARatio() {}

    /** Whether the number that begins at a term is either of the two. */
    static boolean isOf(Line line, int at) {
        return isOfAll(line, at) || isOfSome(line, at);
    }

    /** "Four" of "one in four": all of whom some are meant. */
    private static boolean isOfAll(Line line, int at) {
        int in = line.term(at - 1).is("every", "each") ? at - 2 : at - 1;
        boolean outOf = line.term(in).is("of") && line.term(in - 1).is("out");
        int some = outOf ? in - 2 : in - 1;
        return (outOf || line.term(in).is("in")) && isLess(line, some, at);
    }

    /** "One" of "one in four". */
    private static boolean isOfSome(Line line, int at) {
        int out = line.term(at + 1).is("out") && line.term(at + 2).is("of") ? at + 2 : at + 1;
        boolean in = line.term(out).is("in") || out > at + 1;
        int all = line.term(out + 1).is("every", "each") ? out + 2 : out + 1;
        return in && isLess(line, at, all);
    }

    private static boolean isLess(Line line, int some, int all) {
        return isNumber(line, some) && isNumber(line, all) && told(line, some) < told(line, all);
    }

    private static boolean isNumber(Line line, int at) {
        return line.term(at).part() == PartOfSpeech.NUMBER && !line.term(at).timed();
    }

    private static double told(Line line, int at) {
        return NumberWords.at(line, at).map(read -> read.quantity().told()).orElse(0.0);
    }
}
