package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/** {@code “…,” says Brook in the new ad titled “Bold.”}: what something is titled does not speak; the name right behind the verb does. Threads may share it. */
public final class ATitleOfAPieceIsNoSource {

    private static final Pattern TITLED =
            Pattern.compile("(?is).*\\b(?:titled|entitled|called|named|dubbed|headlined)\\s[\"“‘']?");

    private static final int LONGEST = 20;

    private final Setting setting;

    public ATitleOfAPieceIsNoSource(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution by the name behind its verb, or by nobody. */
    public Draft mended(Draft draft) {
        boolean title = draft.source()
                .filter(source -> source.start() > draft.cue().orElseThrow().end())
                .filter(this::isTitled)
                .isPresent();
        return title ? draft.withSource(nameBehind(draft.cue().orElseThrow())) : draft;
    }

    private boolean isTitled(TextSpan source) {
        int from = Math.max(0, source.start() - LONGEST);
        return TITLED.matcher(setting.text().substring(from, source.start())).matches();
    }

    private Optional<TextSpan> nameBehind(TextSpan cue) {
        List<Named> names = setting.namesIn(new TextSpan(cue.end(), cue.end() + LONGEST));
        return names.stream()
                .map(Named::span)
                .findFirst()
                .filter(name ->
                        setting.text().substring(cue.end(), name.start()).matches("\\s(?:\\p{Lu}[\\p{L}.]*\\s)*"));
    }
}
