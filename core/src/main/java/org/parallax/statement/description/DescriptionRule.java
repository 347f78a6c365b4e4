package org.parallax.statement.description;

import java.util.Optional;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;
import org.parallax.statement.source.SourcePhrase;

/** One way to tell whom words mean that describe somebody and do not name them: "the minister", "her lawyer", "the group". */
interface DescriptionRule extends SpeakerRule {

    /** The index of the entity that a phrase describes; empty where this rule has nothing to say. */
    Optional<Integer> described(SourcePhrase phrase, Discourse soFar);

    @Override
    default Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .flatMap(source -> described(new SourcePhrase(soFar.setting(), source), soFar))
                .filter(entity -> !Descriptions.isAgainstTheWords(entity, draft, soFar))
                .map(entity -> Speaker.named(entity, draft, this));
    }
}
