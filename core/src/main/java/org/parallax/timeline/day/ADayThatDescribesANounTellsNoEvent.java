package org.parallax.timeline.day;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.passage.Happenings;

/**
 * {@code the 9/11 victims}, {@code a July 4 parade}: a date right before a noun says which victims and what parade, and not what happened that day; unless
 * the noun is the event itself ({@code the July 4 agreement}) and the sentence tells no other time. Threads may share it.
 */
public final class ADayThatDescribesANounTellsNoEvent {

    /** Before a date these make it the time of the sentence. */
    private static final Set<String> ON =
            WordSets.of(ADayThatDescribesANounTellsNoEvent.class, "makes a date the time of its sentence");

    private ADayThatDescribesANounTellsNoEvent() {}

    /**
     * @param sentence the words and marks of the time's sentence
     * @param times the times of the sentence
     */
    static boolean holds(String text, List<Token> sentence, TimeExpression time, List<TimeExpression> times) {
        boolean dated = time.span().of(text).chars().anyMatch(Character::isDigit);
        if (!dated || !describes(text, sentence, time)) {
            return false;
        }
        boolean event = Happenings.contains(head(sentence, time).lower());
        return !event || times.stream().anyMatch(other -> !other.equals(time) && isADay(other));
    }

    private static Token head(List<Token> sentence, TimeExpression time) {
        int head = Token.firstFrom(sentence, time.span().end());
        while (head + 1 < sentence.size() && sentence.get(head + 1).part().isNoun()) {
            head++;
        }
        return sentence.get(head);
    }

    private static boolean isADay(TimeExpression time) {
        return time.range().day().isPresent();
    }

    /** Whether it stands right before a noun and belongs to it: "the Friday briefing", "a 1976 law". */
    public static boolean describes(String text, List<Token> sentence, TimeExpression time) {
        TextSpan day = time.span();
        int next = Token.firstFrom(sentence, day.end());
        if (next >= sentence.size() || day.end() >= text.length()) {
            return false;
        }
        Token noun = sentence.get(next);
        boolean close = noun.span().start() == day.end() + 1 && text.charAt(day.end()) == ' ';
        boolean adjective = noun.part() == PartOfSpeech.ADJECTIVE
                && next + 1 < sentence.size()
                && sentence.get(next + 1).part().isNoun();
        return close && (noun.part().isNoun() || adjective) && isPartOfTheNoun(sentence, time);
    }

    private static boolean isPartOfTheNoun(List<Token> sentence, TimeExpression time) {
        int before = Token.firstFrom(sentence, time.span().start()) - 1;
        if (before < 0) {
            return false;
        }
        Token token = sentence.get(before);
        boolean timed = ON.contains(token.lower()) || token.part() == PartOfSpeech.MARK;
        boolean introduced = switch (token.part()) {
            case DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE_ENDING, ADJECTIVE -> true;
            default -> token.lower().equals("of");
        };
        return !timed && (introduced || isADay(time));
    }
}
