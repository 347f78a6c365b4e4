package org.parallax.bench.speakers;

import java.util.Optional;
import org.parallax.bench.told.Bears;
import org.parallax.entity.Entity;
import org.parallax.story.StoryStatement;

/**
 * A marked attribution with the statement that the product makes of it.
 *
 * @param pronoun whether the marked source is a pronoun
 * @param told empty where there is none
 * @param speaker the statement's entity; empty where it has none
 */
record Judged(SpeakerMark mark, boolean pronoun, Optional<StoryStatement> told, Optional<Entity> speaker) {

    /** What became of it. */
    enum Verdict {
        MISSED,
        RIGHT,
        WRONG,
        UNRESOLVED,
        /** Nobody is named in the article, and nobody was. */
        NOBODY,
        /** Nobody is named in the article, and somebody was. */
        NAMED
    }

    boolean isFound() {
        return told.isPresent();
    }

    Verdict verdict() {
        if (told.isEmpty()) {
            return Verdict.MISSED;
        }
        if (speaker.isEmpty()) {
            return mark.isNameable() ? Verdict.UNRESOLVED : Verdict.NOBODY;
        }
        return !mark.isNameable() ? Verdict.NAMED : isRight(speaker.get()) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private boolean isRight(Entity entity) {
        return mark.speakers().stream().anyMatch(names -> Bears.oneOf(entity, names));
    }

    boolean hasClass() {
        return told.filter(t -> t.statement().sourceClass() == mark.sourceClass())
                .isPresent();
    }
}
