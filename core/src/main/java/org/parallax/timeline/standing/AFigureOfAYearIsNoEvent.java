package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/** {@code The island received two million visitors in 2016}, {@code thefts rose by 12 percent last year}: a count of a year is background. Threads may share it. */
final class AFigureOfAYearIsNoEvent {

    private static final long MONTH = 31;

    /** "Received nearly two million". */
    private static final int REACH = 3;

    private static final Set<String> COUNTS = WordSets.of(AFigureOfAYearIsNoEvent.class, "counts");

    private AFigureOfAYearIsNoEvent() {}

    /**
     * @param sentence the words and marks of the time's sentence
     * @param days how many the time names
     */
    static boolean holds(List<Token> sentence, TextSpan time, long days) {
        return days > MONTH
                && IntStream.range(0, sentence.size())
                        .anyMatch(at -> COUNTS.contains(sentence.get(at).lower()) && isFigure(sentence, at + 1, time));
    }

    private static boolean isFigure(List<Token> sentence, int from, TextSpan time) {
        return sentence.subList(from, Math.min(sentence.size(), from + REACH)).stream()
                .anyMatch(token -> token.part() == PartOfSpeech.NUMBER && !time.contains(token.span()));
    }
}
