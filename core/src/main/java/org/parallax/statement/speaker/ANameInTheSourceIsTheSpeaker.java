package org.parallax.statement.speaker;

import java.util.Optional;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;
import org.parallax.statement.source.SourcePhrase;

/** The name that the source is about, not one that only describes it: not Moss in "Moss's spokesman" or "a friend of Moss". */
final class ANameInTheSourceIsTheSpeaker implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .flatMap(source -> new SourcePhrase(soFar.setting(), source).headName())
                .filter(name -> !ATownsPaperIsNotTheTown.holds(name, soFar.setting()))
                .map(name -> Speaker.named(name.entity(), draft, this));
    }
}
