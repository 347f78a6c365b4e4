package org.parallax.timeline.likelihood;

import org.parallax.odds.Question;

/** What is asked of passages that tell one event: whether an editor would let it stand in the timeline. */
public enum OfEvent implements Question {
    PASSAGES(5),
    /** What part of the origins tell it. */
    ORIGINS(5),
    /** How likely its likeliest passage tells an event. */
    LIKELIEST(8),
    /** How likely its passages do on the mean. */
    MEAN(8),
    /** How early in an article it is told. */
    SENTENCE(6),
    TOLD(2),
    /** How many events of its days more passages tell. */
    GREATER(5),
    /** How much it is like one of those. */
    LIKE_A_GREATER(5),
    /** How many events the story has. */
    EVENTS(4);

    private final int answers;

    OfEvent(int answers) {
        this.answers = answers;
    }

    @Override
    public int answers() {
        return answers;
    }
}
