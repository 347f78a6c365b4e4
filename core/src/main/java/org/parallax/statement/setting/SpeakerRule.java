package org.parallax.statement.setting;

import java.util.Optional;

/**
 * One way to tell whom a source means. Asked in the order of {@code Speakers}, the first answer counts. A rule answers only when it is sure
 * of its reason; it never guesses. Example: {@code ANameInTheSourceIsTheSpeaker}.
 */
public interface SpeakerRule {

    /** The index of the entity that speaks, or that nobody with a name does; empty where this rule has nothing to say. */
    Optional<Speaker> speaker(Draft draft, Discourse soFar);

    default String name() {
        return getClass().getSimpleName();
    }
}
