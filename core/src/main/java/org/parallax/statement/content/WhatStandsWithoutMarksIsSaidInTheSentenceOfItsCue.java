package org.parallax.statement.content;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * {@code That is the day which the mayor had promised. Asked whether the pier still stood, she left}: words of a later sentence, with no colon before them
 * and no marks around them, are not told by the cue of this one. Threads may share it.
 */
final class WhatStandsWithoutMarksIsSaidInTheSentenceOfItsCue {

    private static final String MARKS = Trim.QUOTATION_MARKS + "'‘’";

    private final Setting setting;

    WhatStandsWithoutMarksIsSaidInTheSentenceOfItsCue(Setting setting) {
        this.setting = setting;
    }

    /** The pieces that the cue can tell; none where "which" alone is left of them. */
    List<TextSpan> left(List<TextSpan> pieces, Draft draft) {
        if (draft.cue().isEmpty() || draft.isTurn()) {
            return pieces;
        }
        List<TextSpan> left = pieces.stream()
                .filter(piece ->
                        !isLater(piece, draft.cue().get()) || isQuotedIn(setting.sentenceAt(piece.start()), pieces))
                .toList();
        boolean nothing = left.stream().allMatch(piece -> Contents.isStray(setting.text(), piece));
        return left.size() < pieces.size() && nothing ? List.of() : left;
    }

    private boolean isLater(TextSpan piece, TextSpan cue) {
        return cue.end() < piece.start()
                && setting.sentenceAt(cue.end() - 1) < setting.sentenceAt(piece.start())
                && setting.text().substring(cue.start(), piece.start()).indexOf(':') < 0
                && setting.text()
                        .substring(cue.end(), piece.start() + 1)
                        .chars()
                        .noneMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** Where a later sentence is quoted in part, all that is told of it is the speaker's. */
    private boolean isQuotedIn(int sentence, List<TextSpan> pieces) {
        return pieces.stream()
                .filter(piece -> setting.sentenceAt(piece.start()) == sentence)
                .anyMatch(piece -> !setting.quotations().touching(piece).isEmpty());
    }
}
