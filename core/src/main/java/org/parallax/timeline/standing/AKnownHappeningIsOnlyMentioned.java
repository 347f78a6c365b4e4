package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Happenings;

/**
 * {@code The blast late on Thursday damaged the hall}, {@code when the accident happened at 6.10am}, {@code Velt said the blast on Thursday had damaged the hall}, {@code nobody knew
 * what caused the blast, which happened on Thursday}: "the" says that the reader knows of the happening that the day belongs to. The sentence speaks of it and tells
 * something else. Threads may share it.
 */
final class AKnownHappeningIsOnlyMentioned {

    /** Words between a happening and its day: "the mass shooting outside a casino in the old town on Sunday". */
    private static final int REACH = 9;

    private static final int LONGEST_NAME = 5;

    /** That a happening was. */
    private static final Set<String> CAME_ABOUT = WordSets.of(AKnownHappeningIsOnlyMentioned.class, "came about");

    private static final Set<String> BEGIN =
            WordSets.of(AKnownHappeningIsOnlyMentioned.class, "before a known happening");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> SPEECH = WordSets.of(AKnownHappeningIsOnlyMentioned.class, "told");

    private static final Set<String> WHICH = Set.of("which", "that");

    private AKnownHappeningIsOnlyMentioned() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TextSpan time) {
        int at = before(sentence, time.start());
        for (int reach = 0; at >= 0 && reach < REACH; reach++, at--) {
            Token token = sentence.get(at);
            if (Happenings.contains(token.lower()) && token.part().isNoun()) {
                return isKnown(sentence, at)
                        && (isWhatTheClauseBeginsWith(sentence, at)
                                || isSaidOf(sentence, at, time)
                                || WHICH.contains(behindAComma(sentence, at + 1)));
            }
            if (endsTheClause(token) && !WHICH.contains(behindAComma(sentence, at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsTheClause(Token token) {
        boolean verb = token.part().isVerbForm() || token.part() == PartOfSpeech.MODAL;
        boolean mark = token.part() == PartOfSpeech.MARK && !token.lower().equals("-");
        return mark || (verb && !CAME_ABOUT.contains(token.lower()));
    }

    /** The word behind the comma that stands there; empty where none does. */
    private static String behindAComma(List<Token> sentence, int at) {
        boolean comma = at + 1 < sentence.size() && sentence.get(at).lower().equals(",");
        return comma ? sentence.get(at + 1).lower() : "";
    }

    /** "Said the crash on Monday had closed the road": what is said begins with it, and its verb stands behind the day. */
    private static boolean isSaidOf(List<Token> sentence, int noun, TextSpan time) {
        int next = Token.firstFrom(sentence, time.end());
        int first = noun;
        while (first > 0 && sentence.get(first - 1).part().isOfANounPhrase()) {
            first--;
        }
        return next < sentence.size()
                && sentence.get(next).part().isVerb()
                && first > 0
                && SPEECH.contains(sentence.get(first - 1).lower());
    }

    private static boolean isKnown(List<Token> sentence, int noun) {
        for (int at = noun - 1; at >= 0 && at >= noun - LONGEST_NAME; at--) {
            Token token = sentence.get(at);
            boolean owner =
                    token.part() == PartOfSpeech.POSSESSIVE_PRONOUN || token.part() == PartOfSpeech.POSSESSIVE_ENDING;
            if (owner || KNOWN.contains(token.lower())) {
                return true;
            }
            boolean describes = token.part().isNoun()
                    || token.part() == PartOfSpeech.ADJECTIVE
                    || token.part() == PartOfSpeech.NUMBER
                    || token.lower().equals("-");
            if (!describes) {
                return false;
            }
        }
        return false;
    }

    /** "Showed the crash on Monday" dates the showing; "the crash on Monday" and "after the crash on Monday" date the crash. */
    private static boolean isWhatTheClauseBeginsWith(List<Token> sentence, int noun) {
        for (int at = noun - 1; at >= 0 && !BEGIN.contains(sentence.get(at).lower()); at--) {
            Token token = sentence.get(at);
            if (token.part().isVerbForm() || token.part() == PartOfSpeech.MODAL) {
                return false;
            }
        }
        return true;
    }

    /** The last token that ends before an offset. */
    private static int before(List<Token> sentence, int offset) {
        int at = sentence.size() - 1;
        while (at >= 0 && sentence.get(at).span().end() > offset) {
            at--;
        }
        return at;
    }
}
