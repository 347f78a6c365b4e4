package org.parallax.statement.description;

import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.name.Mention;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code A rower said Moss was late}, {@code he said Moss rowed home}: who is named as the subject of what is told is not the one who tells it without a
 * name. Threads may share it.
 */
public final class WhoIsToldOfIsNotWhoTells {

    private WhoIsToldOfIsNotWhoTells() {}

    /** Whether an entity is the one of whom a draft, whose source names nobody, tells. */
    public static boolean holds(int entity, Draft draft, Setting setting) {
        TextSpan said = draft.content().get(0);
        boolean after = draft.cue().filter(cue -> cue.end() <= said.start()).isPresent();
        return after
                && setting.quotations().around(said.start()).isEmpty()
                && setting.namesIn(said).stream()
                        .findFirst()
                        .filter(name -> name.mention().form() == Mention.Form.NAME && name.entity() == entity)
                        .filter(name -> Words.lower(setting.text()
                                                .substring(
                                                        said.start(),
                                                        name.span().start()))
                                        .size()
                                <= 1)
                        .filter(name -> !isOwner(name.span(), setting.text()))
                        .isPresent();
    }

    private static boolean isOwner(TextSpan name, String text) {
        return name.of(text).matches("(?s).*['’]s?")
                || text.startsWith("'s", name.end())
                || text.startsWith("’s", name.end());
    }
}
