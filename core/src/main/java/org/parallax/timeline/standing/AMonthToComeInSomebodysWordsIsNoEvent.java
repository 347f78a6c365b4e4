package org.parallax.timeline.standing;

import org.parallax.timeline.passage.Manner;

/**
 * {@code Velt said she would help the crew in May}, {@code “We will have a new captain in May,” he said}: of a month or a year to come an outlet tells what is due; in
 * somebody's words it is only how far they look ahead. Where several outlets have it, it stands. Threads may share it.
 */
final class AMonthToComeInSomebodysWordsIsNoEvent {

    private static final long SHORTEST_MONTH = 28;

    private AMonthToComeInSomebodysWordsIsNoEvent() {}

    /** @param days how many days the time tells of */
    static boolean holds(boolean planned, long days, Manner.Voice voice) {
        return planned && days >= SHORTEST_MONTH && (voice == Manner.Voice.REPORTED || voice == Manner.Voice.QUOTED);
    }
}
