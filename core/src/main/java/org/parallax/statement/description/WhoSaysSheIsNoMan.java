package org.parallax.statement.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Moss pressed Ada Brook on the toll, but the senator said she had no plans}: who is described and goes on as "she" is no man, where the sentence names
 * somebody who can be she. Threads may share it.
 */
final class WhoSaysSheIsNoMan {

    private static final Map<String, Gender> GENDERS =
            Map.of("he", Gender.MALE, "his", Gender.MALE, "she", Gender.FEMALE, "her", Gender.FEMALE);

    private WhoSaysSheIsNoMan() {}

    /** Whether an entity is not whom the source of a draft describes. */
    static boolean holds(int entity, Draft draft, Discourse soFar) {
        Gender own = soFar.genders().of(entity);
        return own != Gender.UNKNOWN
                && itself(draft, soFar.setting())
                        .filter(gender -> gender != own)
                        .filter(gender -> canBeSomebodyElse(entity, gender, draft, soFar))
                        .isPresent();
    }

    /** The gender of "she", where it is the first word that is said. */
    private static Optional<Gender> itself(Draft draft, Setting setting) {
        TextSpan said = draft.content().get(0);
        List<String> words = Words.lower(said.of(setting.text()));
        boolean after = draft.cue().filter(cue -> cue.end() <= said.start()).isPresent();
        boolean quoted = setting.quotations().around(said.start()).isPresent();
        return after && !quoted && !words.isEmpty() ? Optional.ofNullable(GENDERS.get(words.get(0))) : Optional.empty();
    }

    private static boolean canBeSomebodyElse(int entity, Gender gender, Draft draft, Discourse soFar) {
        return soFar.setting().personsBefore(draft.source().orElseThrow().start(), 0).stream()
                .filter(person -> person != entity)
                .anyMatch(person -> gender.agreesWith(soFar.genders().of(person)));
    }
}
