package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** {@code “The pier is Ada's,” Moss said. She added that it is old.}: whoever adds has spoken in the sentence before. */
final class WhoAddsIsWhoSpokeJustBefore implements SpeakerRule {

    private static final Set<String> ADDS = WordSets.of(WhoAddsIsWhoSpokeJustBefore.class, "goes on speaking");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return HeOrShe.isNever(draft, soFar.setting())
                .filter(never -> adds(draft, soFar.setting().text()))
                .flatMap(never -> soFar.personOfTheSentenceBefore(draft.anchor().start(), never))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    private static boolean adds(Draft draft, String text) {
        return draft.cue().stream()
                .flatMap(cue -> Words.lower(cue.of(text)).stream())
                .anyMatch(ADDS::contains);
    }
}
