package org.parallax.timeline.day;

import java.util.List;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/** {@code Second trial of the crane next week.}: a line without a verb does not say what is to come of it. Threads may share it. */
final class AHeadlineWithoutAVerbTellsNoEvent {

    private AHeadlineWithoutAVerbTellsNoEvent() {}

    /** @param sentence its words and marks */
    static boolean holds(List<Token> sentence) {
        return sentence.stream().map(Token::part).noneMatch(part -> part.isVerbForm() || part == PartOfSpeech.MODAL);
    }
}
