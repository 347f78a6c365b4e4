package org.parallax.bench.nested;

import java.util.Optional;
import org.parallax.bench.told.Bears;
import org.parallax.entity.Entity;
import org.parallax.story.StoryStatement;

/**
 * A marked pair, one attribution inside another, with what the product tells of the two.
 *
 * @param outer the statement that is the outer one's; empty where there is none
 * @param inner the statement that is the inner one's; empty where there is none
 * @param together whether the inner statement stands within one that is the outer's
 * @param speaker the inner statement's entity; empty where it has none
 */
record Pair(
        NestedMark mark,
        Optional<StoryStatement> outer,
        Optional<StoryStatement> inner,
        boolean together,
        Optional<Entity> speaker) {

    boolean isOuterFound() {
        return outer.isPresent();
    }

    boolean isInnerFound() {
        return inner.isPresent();
    }

    boolean isNameable() {
        return !mark.speaker().isEmpty();
    }

    /** The entity that is marked or, where nobody is named, none. */
    boolean isSpeakerRight() {
        return isInnerFound()
                && (isNameable()
                        ? speaker.filter(entity -> Bears.oneOf(entity, mark.speaker()))
                                .isPresent()
                        : speaker.isEmpty());
    }

    /** For a list of errors. */
    String verdict() {
        String found = together ? "pair" : isInnerFound() ? "inner alone" : isOuterFound() ? "outer alone" : "neither";
        return found + (isInnerFound() && !isSpeakerRight() ? ", wrong speaker" : "");
    }
}
