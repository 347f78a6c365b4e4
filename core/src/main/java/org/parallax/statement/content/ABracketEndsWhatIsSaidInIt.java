package org.parallax.statement.content;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The talk (in which she praised the ferry) | is to be printed}: what somebody says in brackets ends with them. Threads may share it.
 */
final class ABracketEndsWhatIsSaidInIt {

    private final Setting setting;

    ABracketEndsWhatIsSaidInIt(Setting setting) {
        this.setting = setting;
    }

    /** The piece up to the bracket that closes around its cue; nothing of one that stands behind it. */
    Optional<TextSpan> cut(TextSpan piece, Draft draft) {
        TextSpan cue = draft.anchor();
        int close = setting.text().indexOf(')', cue.end());
        boolean runsOut = cue.end() <= piece.start() && isInBrackets(cue, close) && close < piece.end();
        if (!runsOut) {
            return Optional.of(piece);
        }
        return close > piece.start() ? Optional.of(new TextSpan(piece.start(), close)) : Optional.empty();
    }

    private boolean isInBrackets(TextSpan cue, int close) {
        int sentence = setting.sentenceSpan(cue.start()).map(TextSpan::start).orElse(cue.start());
        int open = setting.text().lastIndexOf('(', cue.start());
        return open >= sentence
                && open > setting.text().lastIndexOf(')', cue.start())
                && open == setting.text().lastIndexOf('(', close);
    }
}
