package org.parallax.statement.speaker;

import java.util.Optional;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code “The pier is old,” Lee Moss said. “It leaks,” she said.}: what is quoted next in the paragraph is by whom the sentence before lets speak by name, and nobody
 * else is named there; that most who bear the given name are men tells less. A title or an office tells more. Threads may share it.
 */
final class WhoSpokeByNameMayBearAnyGivenName implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        return HeOrShe.isNever(draft, setting)
                .filter(never -> WhoSpokeInTheSentenceBeforeGoesOn.isQuoted(draft, setting)
                        && WhoSpokeInTheSentenceBeforeGoesOn.followsInTheParagraph(draft, setting))
                .flatMap(never -> soFar.personOfTheSentenceBefore(draft.anchor().start(), Gender.UNKNOWN))
                .filter(turn -> WhoSpokeByNameGoesOn.speaksByName(turn, setting))
                .filter(turn ->
                        soFar.genders().isGuessed(turn.speaker().entity().orElseThrow()))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }
}
