package org.parallax.statement.setting;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.SourceClass;

/**
 * Whom a source means.
 *
 * @param entity the index of an entity; empty where the source has no name
 * @param sourceClass what sort of source it is
 * @param source the words that name it, as a rule corrected them
 * @param rule which rule decided
 */
public record Speaker(OptionalInt entity, SourceClass sourceClass, Optional<TextSpan> source, String rule) {

    /** An entity, by its index, as a rule found it for an attribution. */
    public static Speaker named(int entity, Draft draft, SpeakerRule rule) {
        return new Speaker(OptionalInt.of(entity), SourceClass.NAMED, draft.source(), rule.name());
    }

    /** Somebody without a name, with why. */
    public static Speaker unnamed(SourceClass sourceClass, Draft draft, String rule) {
        return new Speaker(OptionalInt.empty(), sourceClass, draft.source(), rule);
    }

    /** The one who spoke before, speaking again. */
    public static Speaker again(Speaker before, Draft draft, SpeakerRule rule) {
        return new Speaker(before.entity(), before.sourceClass(), draft.source(), rule.name());
    }

    /** Whether the one meant has a name. */
    public boolean isKnown() {
        return entity.isPresent();
    }
}
