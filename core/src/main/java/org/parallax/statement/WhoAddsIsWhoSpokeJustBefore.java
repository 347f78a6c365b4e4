package org.parallax.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.name.Titles.Gender;

/** {@code “The pier is Ada's,” Moss said. She added that it is old.}: whoever adds has spoken in the sentence before. */
final class WhoAddsIsWhoSpokeJustBefore implements SpeakerRule {

    private static final Set<String> ADDS = WordSets.of(WhoAddsIsWhoSpokeJustBefore.class, "goes on speaking");

    /** What somebody is not who is called so. */
    private static final Map<String, Gender> PRONOUNS = Map.of("he", Gender.FEMALE, "she", Gender.MALE);

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        String text = soFar.setting().text();
        return draft.source()
                .filter(source -> adds(draft, text))
                .map(source -> source.of(text).toLowerCase(Locale.ROOT))
                .flatMap(source -> Optional.ofNullable(PRONOUNS.get(source)))
                .flatMap(never -> soFar.personOfTheSentenceBefore(draft.anchor().start(), never))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    private static boolean adds(Draft draft, String text) {
        return draft.cue().stream()
                .flatMap(cue -> Words.lower(cue.of(text)).stream())
                .anyMatch(ADDS::contains);
    }
}
