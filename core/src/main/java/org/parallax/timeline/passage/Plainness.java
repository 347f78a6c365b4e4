package org.parallax.timeline.passage;

import org.parallax.article.TextSpan;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * How plainly a sentence tells an event, between 0 and 1: of those that tell one the plainest is shown. The parts were found with {@code ./bench candidates};
 * that a day stands in a side clause ("Velt, who left on Monday, said so") says nothing there.
 */
public final class Plainness {

    /** Nothing speaks against it. */
    public static final double FULL = 1;

    /** "He left on Monday": who reads it alone does not know whom it speaks of. */
    private static final double POINTING_BACK = .5;

    /** "The law was voted two days after the fire": another thing is what it tells. */
    private static final double OF_ANOTHER_EVENT = .5;

    /** "It was voted two days after the fire": both at once is the last choice. */
    private static final double NEITHER_WHO_NOR_WHAT = .05;

    /** “They left on Monday”. */
    private static final double QUOTED = .4;

    private Plainness() {}

    /**
     * Of a sentence and the time that it tells of; between 0 and 1.
     *
     * @param voice in whose words the time is named
     */
    public static double of(String text, TextSpan sentence, TimeExpression time, Manner.Voice voice) {
        boolean points = Passage.pointsBack(sentence.of(text));
        boolean beside = Telling.isBesideAnEvent(time);
        double quoted = voice == Manner.Voice.QUOTED ? QUOTED : FULL;
        return quoted
                * (points && beside ? NEITHER_WHO_NOR_WHAT : points ? POINTING_BACK : beside ? OF_ANOTHER_EVENT : FULL);
    }
}
