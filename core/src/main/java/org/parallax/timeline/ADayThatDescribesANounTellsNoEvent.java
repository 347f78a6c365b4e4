package org.parallax.timeline;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.time.TimeExpression;

/**
 * {@code the 9/11 victims}, {@code a July 4 parade}: a date right before a noun says which victims and what parade, and not what happened that day; unless
 * the noun is the event itself ({@code the July 4 agreement}) and the sentence tells no other time. Threads may share it.
 */
final class ADayThatDescribesANounTellsNoEvent {

    /** What happens on a day. From general knowledge of English. */
    private static final Set<String> EVENTS = Set.of("""
            accident accord agreement ambush arrest assault attack attacks ballot blast blasts bombing bombings bill clash clashes collision coup crash
            deal decision derailment earthquake election elections explosion explosions fire flood hearing hijacking hijackings incident killing killings launch
            massacre meeting murder murders poll protest protests quake raid raids rally referendum resolution riot riots robbery ruling
            session shooting shootings speech storm strike strikes summit talks treaty truce uprising verdict vote""".split("\\s+"));

    /** Before a date these make it the time of the sentence. */
    private static final Set<String> ON =
            Set.of("on", "by", "since", "until", "till", "from", "in", "after", "before", "to", "through");

    private ADayThatDescribesANounTellsNoEvent() {}

    /**
     * @param sentence the words and marks of the time's sentence
     * @param times the times of the sentence
     */
    static boolean holds(String text, List<Token> sentence, TimeExpression time, List<TimeExpression> times) {
        TextSpan day = time.span();
        int next = first(sentence, day.end());
        boolean date = day.of(text).chars().anyMatch(Character::isDigit) && isADay(time);
        if (!date || next >= sentence.size() || !describes(text, sentence, day, next)) {
            return false;
        }
        int head = next;
        while (head + 1 < sentence.size() && sentence.get(head + 1).part().isNoun()) {
            head++;
        }
        boolean event = EVENTS.contains(sentence.get(head).lower());
        return !event || times.stream().anyMatch(other -> !other.equals(time) && isADay(other));
    }

    private static boolean isADay(TimeExpression time) {
        return time.range().day().isPresent();
    }

    private static boolean describes(String text, List<Token> sentence, TextSpan day, int next) {
        Token noun = sentence.get(next);
        boolean close = noun.span().start() == day.end() + 1 && text.charAt(day.end()) == ' ';
        int before = first(sentence, day.start()) - 1;
        boolean timed = before < 0
                || ON.contains(sentence.get(before).lower())
                || sentence.get(before).part() == PartOfSpeech.MARK;
        boolean adjective = noun.part() == PartOfSpeech.ADJECTIVE
                && next + 1 < sentence.size()
                && sentence.get(next + 1).part().isNoun();
        return close && !timed && (noun.part().isNoun() || adjective);
    }

    /** The first token that begins at an offset or after it. */
    private static int first(List<Token> sentence, int offset) {
        int at = 0;
        while (at < sentence.size() && sentence.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }
}
