package org.parallax.statement.speaker;

import java.util.Optional;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** A quotation without a cue, right after somebody's quotation, is the same speaker's. */
final class TheQuotationGoesOn implements SpeakerRule {

    private static final int SENTENCES_OF_A_LONG_QUOTATION = 40;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.origin() == Draft.Origin.A_QUOTATION_GOES_ON
                ? soFar.lastOfTheOutlet(draft.anchor().start(), SENTENCES_OF_A_LONG_QUOTATION)
                        .map(Turn::speaker)
                        .map(before -> Speaker.again(before, draft, this))
                : Optional.empty();
    }
}
