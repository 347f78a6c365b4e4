package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/**
 * {@code Rowers in two towns that vote on Tuesday are angry}, {@code crews sailing on Tuesday say}, {@code in one of the towns that voted on Tuesday}: the day says which towns and crews are
 * meant, and the sentence tells something else. What stands behind a comma ({@code the crew, which sailed on Tuesday,}) is told beside. Threads may share it.
 */
final class ADayThatSaysWhoIsMeantTellsNoEvent {

    private static final Set<String> WHO = Set.of("who", "that", "which");

    /** Words between the verb and its day: "going to the polls on". */
    private static final int REACH = 6;

    private ADayThatSaysWhoIsMeantTellsNoEvent() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int verb = verbBefore(sentence, time);
        return verb > 1
                && (isOfWhoIsMeant(sentence, verb) || (isWhatTheyAreDoing(sentence, verb) && goesOn(sentence, time)));
    }

    /** The verb close before the day, in the same clause; -1 where there is none. */
    private static int verbBefore(List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start()) - 1;
        for (int at = from; at >= 0 && at >= from - REACH; at--) {
            PartOfSpeech part = sentence.get(at).part();
            if (part.isVerbForm() || part == PartOfSpeech.MODAL) {
                return at;
            }
            if (part == PartOfSpeech.MARK || part == PartOfSpeech.CONJUNCTION) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOfWhoIsMeant(List<Token> sentence, int verb) {
        return WHO.contains(sentence.get(verb - 1).lower()) && isNamed(sentence.get(verb - 2));
    }

    private static boolean isWhatTheyAreDoing(List<Token> sentence, int verb) {
        return sentence.get(verb).part() == PartOfSpeech.GERUND && isNamed(sentence.get(verb - 1));
    }

    private static boolean isNamed(Token token) {
        return token.part() == PartOfSpeech.NOUN || token.part() == PartOfSpeech.NOUNS;
    }

    /** Whether the verb of the sentence stands right behind the day. */
    private static boolean goesOn(List<Token> sentence, TextSpan time) {
        int next = Token.firstFrom(sentence, time.end());
        return next < sentence.size() && sentence.get(next).part().isVerb();
    }
}
