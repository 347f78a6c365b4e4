package org.parallax.timeline.event;

import org.parallax.statement.Statement;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Standing;

/**
 * Two passages can tell one event only where something shows it: words that both have, somebody who speaks in both, or "that day" close behind. The same done on
 * a day by others is another event, and so is what is due by a day.
 */
final class CanBeOneEvent {

    private static final int FEWEST_WORDS = 2;

    private static final int CLOSE = 2;

    private static final long MONTH = 28;

    /** What is told of one month, and shares so many words and such a part of them, may be told by other verbs. */
    private static final int SAME_WORDS = 4;

    private static final double SAME_PART = .25;

    private CanBeOneEvent() {}

    /** @param words how many telling words they share */
    static boolean holds(Dated a, Dated b, int words) {
        boolean shown = words >= FEWEST_WORDS || isBySameSpeaker(a, b) || goesOn(a, b);
        return shown && !isAnothers(a, b) && !isAnotherDeed(a, b) && a.due() == b.due();
    }

    /** A resolution of September and a test on the third of it: a long stretch has room for many deeds. */
    private static boolean isAnotherDeed(Dated a, Dated b) {
        boolean wide = Math.max(a.days(), b.days()) >= MONTH;
        boolean both = Math.min(a.days(), b.days()) >= MONTH;
        boolean told = isTold(a) && isTold(b);
        return wide && told && !a.deed().mayBeOneWith(b.deed()) && !(both && a.sharesWords(b, SAME_WORDS, SAME_PART));
    }

    /** The lower house votes on a day, and the upper. */
    private static boolean isAnothers(Dated a, Dated b) {
        return a.days() == 1 && b.days() == 1 && a.deed().isAnothers(b.deed());
    }

    private static boolean isBySameSpeaker(Dated a, Dated b) {
        return a.speaker().isPresent() && a.speaker().equals(b.speaker()) && !areTwoWays(a, b);
    }

    /** What is posted was not said in an interview. */
    private static boolean areTwoWays(Dated a, Dated b) {
        return isSure(a) && isSure(b) && !a.way().equals(b.way());
    }

    private static boolean isSure(Dated dated) {
        return dated.way()
                .filter(way -> way == Statement.Channel.POST
                        || way == Statement.Channel.INTERVIEW
                        || way == Statement.Channel.STATEMENT)
                .isPresent();
    }

    /** "On 28 May the union announced …. In a statement that day it said …". */
    private static boolean goesOn(Dated a, Dated b) {
        boolean close = a.article().equals(b.article()) && Math.abs(a.number() - b.number()) <= CLOSE;
        return close && (a.backToADay() || b.backToADay());
    }

    private static boolean isTold(Dated one) {
        return one.standing() == Standing.TOLD && !one.deed().acts().isEmpty();
    }
}
