package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.article.TextSpan;
import org.parallax.statement.description.WhoIsToldOfIsNotWhoTells;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/** Where an article opens: its headline and the paragraphs below, which tell of people and bodies before they name them. Threads may share it. */
record Lead(Setting setting) {

    private static final int PARAGRAPHS = 2;

    /** Whether words stand in the headline or in the first paragraphs. */
    boolean holds(TextSpan words) {
        return setting.article().inHeadline(words) || isWithin(words, PARAGRAPHS);
    }

    /** Whether words stand in the body's first so many paragraphs, or before the body. */
    boolean isWithin(TextSpan words, int paragraphs) {
        return setting.paragraphAt(words.start()) < body() + paragraphs;
    }

    /** The mentions in the body's first so many paragraphs and before, in order. */
    List<Named> namesAtTheTop(int paragraphs) {
        return setting.namesIn(new TextSpan(0, setting.text().length())).stream()
                .takeWhile(name -> isWithin(name.span(), paragraphs))
                .toList();
    }

    /** The same turns; those of the lead whose speaker is not known are by whom a rule finds for them. */
    List<Said> named(List<Said> turns, Class<?> rule, Function<Said, Optional<Integer>> speaker) {
        return Said.named(
                turns,
                rule,
                said -> holds(said.anchor())
                        ? speaker.apply(said)
                                .filter(entity -> !WhoIsToldOfIsNotWhoTells.holds(entity, said.draft(), setting))
                        : Optional.empty());
    }

    private int body() {
        return setting.paragraphAt(setting.article().body().start());
    }
}
