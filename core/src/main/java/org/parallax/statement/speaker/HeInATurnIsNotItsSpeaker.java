package org.parallax.statement.speaker;

import java.util.Locale;
import java.util.Optional;
import org.parallax.language.Turn.Label;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.setting.Speaker;

/** {@code WALDEN: Mr. Holm was asked, and he said no.}: whoever speaks in a turn says "I", and is not "he", "she" or "they" in it. Keeps no state. */
final class HeInATurnIsNotItsSpeaker {

    private HeInATurnIsNotItsSpeaker() {}

    /** Whether somebody whom a draft's source is taken for is not meant by it. */
    static boolean holds(Draft draft, Speaker speaker, Setting setting) {
        return speaker.isKnown()
                && draft.source()
                        .filter(source -> SourceWords.PRONOUNS.contains(
                                source.of(setting.text()).toLowerCase(Locale.ROOT)))
                        .flatMap(source -> setting.turnAt(source.start()))
                        .flatMap(turn -> turn.label())
                        .flatMap(label -> named(label, setting))
                        .filter(named -> named.entity() == speaker.entity().getAsInt())
                        .isPresent();
    }

    private static Optional<Named> named(Label label, Setting setting) {
        return setting.namesIn(label.name()).stream().findFirst();
    }
}
