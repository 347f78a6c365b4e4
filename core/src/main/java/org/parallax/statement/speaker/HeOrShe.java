package org.parallax.statement.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** A source that is "he" or "she" and nothing else. Threads may share it. */
final class HeOrShe {

    private static final Map<String, Gender> NEVER = Map.of("he", Gender.FEMALE, "she", Gender.MALE);

    private HeOrShe() {}

    /** What nobody is who is called so; empty for any other source. */
    static Optional<Gender> isNever(Draft draft, Setting setting) {
        return draft.source()
                .map(source -> source.of(setting.text()).toLowerCase(Locale.ROOT))
                .flatMap(source -> Optional.ofNullable(NEVER.get(source)));
    }
}
