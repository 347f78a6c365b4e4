package org.parallax.statement.speaker;

import java.util.Optional;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** A paragraph of a transcript without a label is spoken by whoever spoke in the one above it. */
final class ALabelledSpeakerGoesOn implements SpeakerRule {

    private static final int SENTENCES = 200;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.origin() == Draft.Origin.A_TURN_GOES_ON
                ? soFar.recent(draft.anchor().start(), SENTENCES).stream()
                        .filter(turn -> turn.draft().isTurn())
                        .findFirst()
                        .map(Turn::speaker)
                        .map(before -> Speaker.again(before, draft, this))
                : Optional.empty();
    }
}
