package org.parallax.disagreement;

import org.parallax.language.PartOfSpeech;

/** "Four in every 1,000 patients", "two out of ten": how often, and not how many. Threads may share it. */
final class AShareIsNoCount {

    /** Terms from a number to that of which it is a share: "four in every". */
    private static final int NEAR = 3;

    private AShareIsNoCount() {}

    static boolean is(Count count) {
        return isShare(count.line(), count.last()) || isShare(count.line(), count.first());
    }

    private static boolean isShare(Line line, int number) {
        int link = number + 1;
        boolean every = line.term(link).is("in") && line.term(link + 1).is("every", "each");
        boolean outOf = line.term(link).is("out") && line.term(link + 1).is("of");
        return (every || outOf || line.term(link).is("in")) && isBeforeANumber(line, link, every || outOf ? NEAR : 1);
    }

    private static boolean isBeforeANumber(Line line, int link, int far) {
        for (int at = link + 1; at <= link + far; at++) {
            if (line.term(at).part() == PartOfSpeech.NUMBER && !line.term(at).timed()) {
                return true;
            }
        }
        return false;
    }
}
