package org.parallax.timeline.shown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.timeline.passage.Happenings;

/**
 * {@code The board wrote of the 3 May attack on the pier of Brel}: the words that name what happened on a day, {@code the 3 May attack on the pier of Brel}, where a sentence
 * tells of another. Threads may share it.
 */
final class HappeningOfADay {

    /** What is also held or given on a day. */
    private static final Set<String> OCCASIONS = WordSets.of(HappeningOfADay.class, "occasions");

    private static final Set<String> OF = Set.of("of", "on", "in", "at", "against", "near", "outside", "over", "by");

    private static final Set<String> SPOKEN_OF = WordSets.of(HappeningOfADay.class, "makes a happening the matter");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    /** Words between a happening and its day. */
    private static final int REACH = 12;

    /** Telling words besides the day: "the December ruling" says nothing. */
    private static final int FEWEST = 2;

    private final List<Token> sentence;
    private final int from;
    private final int to;

    private HappeningOfADay(List<Token> sentence, TextSpan time) {
        this.sentence = sentence;
        this.from = Token.firstFrom(sentence, time.start());
        this.to = Token.firstFrom(sentence, time.end());
    }

    /**
     * Empty where the day is not that of a happening that is named.
     *
     * @param sentence the words and marks of the time's sentence
     */
    static Optional<TextSpan> in(List<Token> sentence, TextSpan time) {
        HappeningOfADay named = new HappeningOfADay(sentence, time);
        return named.behindTheDay().or(named::beforeTheDay);
    }

    /** The same, of a day that stands right before the happening. */
    static Optional<TextSpan> behind(List<Token> sentence, TextSpan time) {
        return new HappeningOfADay(sentence, time).behindTheDay();
    }

    /** "At the May fair she spoke": whether the day is that of the occasion on which something was done. */
    static boolean isAnOccasion(List<Token> sentence, TextSpan time) {
        HappeningOfADay named = new HappeningOfADay(sentence, time);
        return named.isLed(named.first(named.from));
    }

    /** "In response to the attack of 3 May": whether the words of a happening stand behind a word that makes them the matter of something else. */
    static boolean isSpokenOf(List<Token> sentence, TextSpan named) {
        int first = Token.firstFrom(sentence, named.start());
        return first > 0 && SPOKEN_OF.contains(sentence.get(first - 1).lower());
    }

    private boolean isLed(int first) {
        return first > 0
                && ClauseUnderAnother.OCCASION.contains(sentence.get(first - 1).lower());
    }

    /** "The 3 May attack", "Monday's vote". */
    private Optional<TextSpan> behindTheDay() {
        int noun = to;
        while (noun < sentence.size() && isOfAName(noun)) {
            noun++;
        }
        return noun > to && isAHappening(noun - 1) && !isLed(first(from))
                ? span(first(from), end(noun))
                : Optional.empty();
    }

    private boolean isOfAName(int at) {
        PartOfSpeech part = sentence.get(at).part();
        boolean comma = at == to && sentence.get(at).lower().equals(",") && Character.isDigit(lastOfTheDay());
        return part.isNoun()
                || isAHappening(at)
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.NUMBER
                || (at == to && part == PartOfSpeech.POSSESSIVE_ENDING)
                || comma;
    }

    private char lastOfTheDay() {
        String word = sentence.get(to - 1).lower();
        return word.charAt(word.length() - 1);
    }

    /** "The attack on the pier on 3 May". */
    private Optional<TextSpan> beforeTheDay() {
        for (int at = from - 1; at >= Math.max(0, from - REACH) && isOfAPhrase(at); at--) {
            if (isAHappening(at) && !sentence.get(at).part().isName()) {
                return joinsTheDay(at + 1) && isKnown(first(at), at) && !isLed(first(at))
                        ? span(first(at), end(to))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOfAPhrase(int at) {
        PartOfSpeech part = sentence.get(at).part();
        return isOfANoun(at) || part == PartOfSpeech.PREPOSITION;
    }

    private boolean isAHappening(int at) {
        String word = sentence.get(at).lower();
        PartOfSpeech part = sentence.get(at).part();
        boolean noun = part.isNoun() || part == PartOfSpeech.GERUND;
        return noun && (Happenings.contains(word) || OCCASIONS.contains(word));
    }

    /** "The attack", "his attack": the reader is thought to know it. */
    private boolean isKnown(int first, int noun) {
        return IntStream.range(first, noun)
                .anyMatch(at -> KNOWN.contains(sentence.get(at).lower())
                        || sentence.get(at).part() == PartOfSpeech.POSSESSIVE_PRONOUN
                        || sentence.get(at).part() == PartOfSpeech.POSSESSIVE_ENDING);
    }

    /** "The attack on the pier on 3 May", "the attack Monday", and not "the attack first thing Monday". */
    private boolean joinsTheDay(int behind) {
        return behind == from || sentence.get(behind).part() == PartOfSpeech.PREPOSITION;
    }

    private int first(int at) {
        int first = at;
        while (first > 0 && isOfANoun(first - 1) && !opens(first, first - 1)) {
            first--;
        }
        return first;
    }

    /** "It made clear the May fire": a phrase begins with its article. */
    private boolean opens(int at, int before) {
        return sentence.get(at).part() == PartOfSpeech.DETERMINER
                && sentence.get(before).part() != PartOfSpeech.DETERMINER;
    }

    private boolean isOfANoun(int at) {
        return sentence.get(at).part().isOfANounPhrase();
    }

    /** Behind what is said of it: "on the pier of Brel". */
    private int end(int at) {
        int end = at;
        while (end + 1 < sentence.size() && OF.contains(sentence.get(end).lower()) && isOfANoun(end + 1)) {
            end++;
            while (end < sentence.size() && (isOfANoun(end) || isAnAbbreviation(end))) {
                end++;
            }
        }
        return end;
    }

    /** The stop of "the U.S. pier". */
    private boolean isAnAbbreviation(int at) {
        return sentence.get(at).lower().equals(".") && at + 1 < sentence.size() && isOfANoun(at + 1);
    }

    private boolean tells(int at) {
        PartOfSpeech part = sentence.get(at).part();
        return (at < from || at >= to) && (part.isNoun() || part == PartOfSpeech.ADJECTIVE);
    }

    private Optional<TextSpan> span(int first, int end) {
        return IntStream.range(first, end).filter(this::tells).count() < FEWEST
                ? Optional.empty()
                : Optional.of(new TextSpan(
                        sentence.get(first).span().start(),
                        sentence.get(end - 1).span().end()));
    }
}
