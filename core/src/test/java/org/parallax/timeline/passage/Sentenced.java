package org.parallax.timeline.passage;

import java.util.List;
import java.util.function.BiPredicate;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** An invented sentence with the words in it that name a time: what the rules of a timeline are asked about. */
public record Sentenced(String text, TextSpan time) {

    /**
     * Of a sentence and the words in it that name a time.
     *
     * @param words the last of their kind in the sentence
     */
    public static Sentenced of(String sentence, String words) {
        int start = sentence.lastIndexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not told: " + words);
        }
        return new Sentenced(sentence, new TextSpan(start, start + words.length()));
    }

    /** Of a sentence in which the time stands between braces: "The ferry sank on {Monday}." */
    public static Sentenced marked(String sentence) {
        int start = sentence.indexOf('{');
        int end = sentence.indexOf('}');
        String text = sentence.substring(0, start) + sentence.substring(start + 1, end) + sentence.substring(end + 1);
        return new Sentenced(text, new TextSpan(start, end - 1));
    }

    /** Its time as an expression that tells some days. */
    public TimeExpression telling(DateRange days) {
        return new TimeExpression(time, TimeExpression.Type.DATE, "", days, "given");
    }

    /** The same of one day. */
    public TimeExpression telling(String day) {
        return telling(Drawn.range(day, day));
    }

    public TextSpan whole() {
        return new TextSpan(0, text.length());
    }

    public List<Token> tokens() {
        return PartsOfSpeech.of(text, whole());
    }

    /** Whether a rule about words and marks holds of it. */
    public boolean is(BiPredicate<List<Token>, TextSpan> rule) {
        return rule.test(tokens(), time);
    }

    /** A rule about a text, a sentence and a time. */
    @FunctionalInterface
    public interface OfText {
        boolean holds(String text, TextSpan sentence, TextSpan time);
    }

    public boolean is(OfText rule) {
        return rule.holds(text, whole(), time);
    }
}
