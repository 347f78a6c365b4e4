package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/**
 * {@code Ada Brook cited remarks that Lew Finch had made}: where a tagger takes a name inside what is said for the source, and a name stands
 * right before the verb, that one is. Threads may share it.
 */
public final class TheNameBeforeTheVerbIsItsSource {

    private static final Pattern BETWEEN =
            Pattern.compile(" (?:(?:has|have|had|also|then|later|has also|had also|\\w+ly) )?");

    private final Setting setting;

    public TheNameBeforeTheVerbIsItsSource(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with that name as source; the same where there is none. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        boolean inside =
                draft.source().filter(source -> cue.end() < source.start()).isPresent()
                        && draft.content().stream().allMatch(piece -> cue.end() <= piece.start())
                        && draft.content().get(0).start()
                                < draft.source().orElseThrow().start();
        return inside
                ? nameBefore(cue)
                        .map(name -> draft.withSource(Optional.of(name)))
                        .orElse(draft)
                : draft;
    }

    private Optional<TextSpan> nameBefore(TextSpan cue) {
        List<Named> before = setting.namesBefore(cue.start());
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1).span())
                        .filter(name -> name.end() <= cue.start())
                        .filter(name -> BETWEEN.matcher(setting.text().substring(name.end(), cue.start()))
                                .matches());
    }
}
