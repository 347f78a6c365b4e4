package org.parallax.timeline.standing;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/** {@code Ana Brel, a runner in the May race, wrote to the board}: the day says who somebody is, and not when she wrote. Threads may share it. */
final class ADayInAnAppositionIsAnAside {

    private ADayInAnAppositionIsAnAside() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start());
        int comma = from - 1;
        while (comma > 0 && !isAVerbOrAMark(sentence.get(comma))) {
            comma--;
        }
        return comma > 0
                && comma + 1 < from
                && sentence.get(comma).lower().equals(",")
                && sentence.get(comma - 1).part().isName()
                && sentence.get(comma + 1).part() == PartOfSpeech.DETERMINER
                && goesOnBehindAComma(sentence, Token.firstFrom(sentence, time.end()));
    }

    /** Up to the comma nothing is done. */
    private static boolean goesOnBehindAComma(List<Token> sentence, int to) {
        int end = to;
        while (end < sentence.size() && !isAVerbOrAMark(sentence.get(end))) {
            end++;
        }
        return end + 1 < sentence.size() && sentence.get(end).lower().equals(",");
    }

    private static boolean isAVerbOrAMark(Token token) {
        return token.part().isVerbForm() || token.part() == PartOfSpeech.MODAL || token.part() == PartOfSpeech.MARK;
    }
}
