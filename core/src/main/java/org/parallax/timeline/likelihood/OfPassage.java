package org.parallax.timeline.likelihood;

import org.parallax.odds.Question;
import org.parallax.timeline.passage.Manner;
import org.parallax.timeline.passage.Standing;
import org.parallax.timeline.passage.TimeWords;
import org.parallax.timeline.passage.WordBefore;

/** What is asked of a passage: whether it tells an event of the story, and of the right day. */
enum OfPassage implements Question {
    /** What its time is told by: {@link TimeWords}. */
    WORDS(TimeWords.values().length),
    /** What stands before its time: {@link WordBefore}. */
    BEFORE(WordBefore.values().length),
    STANDING(Standing.values().length),
    PLANNED(2),
    /** Where in the article it stands. */
    SENTENCE(8),
    NAMES(5),
    TIMES(4),
    /** The form of the verb closest to the time: {@link Manner#verb()}. */
    VERB(7),
    NEGATED(2),
    VOICE(Manner.Voice.values().length),
    /** The share of its words that other articles have. */
    SHARED(6),
    /** The share of its words that headlines have. */
    HEADLINES(6),
    /** What part of the origins tell of just these days. */
    DAYS_TOLD(5),
    /** What part of the origins tell something a little like it of these days. */
    LIKE_TOLD(5),
    /** What part of the origins tell something much like it of these days. */
    MUCH_LIKE_TOLD(5),
    /** How many other passages of its article tell of these days. */
    BESIDE(4);

    private final int answers;

    OfPassage(int answers) {
        this.answers = answers;
    }

    @Override
    public int answers() {
        return answers;
    }
}
