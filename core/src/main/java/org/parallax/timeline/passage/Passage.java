package org.parallax.timeline.passage;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.WordSets;
import org.parallax.reading.Reading;

/** The words that an entry rests on: a sentence, with the one before when it points back to it. */
public final class Passage {

    /** Longer evidence helps nobody. */
    private static final int LONGEST = 600;

    private static final Set<String> POINTERS = WordSets.of(Passage.class, "points back");

    private static final Set<String> ABSTRACT = WordSets.of(Passage.class, "what was told just before");

    private Passage() {}

    /** Of the sentence of a number; of a long one, what stands around the time. */
    public static TextSpan of(Reading reading, int number, TextSpan time) {
        List<Sentence> sentences = reading.sentences();
        TextSpan own = sentences.get(number).span();
        String text = reading.article().text();
        if (number > 0 && pointsBack(own.of(text))) {
            TextSpan both = sentences.get(number - 1).span().union(own);
            if (both.length() <= LONGEST && reading.article().body().contains(both)) {
                return both;
            }
        }
        return own.length() <= LONGEST ? own : around(text, own, time);
    }

    /** As much of a long sentence as may be, with the date in it, from word to word. */
    private static TextSpan around(String text, TextSpan sentence, TextSpan time) {
        int start = Math.max(sentence.start(), Math.min(time.start() - LONGEST / 3, sentence.end() - LONGEST));
        int end = Math.min(sentence.end(), start + LONGEST);
        int from = start == sentence.start() ? start : text.indexOf(' ', start) + 1;
        int to = end == sentence.end() ? end : text.lastIndexOf(' ', end);
        return new TextSpan(from, Math.max(to, time.end()));
    }

    /** Whether a sentence cannot be understood without the one before. */
    static boolean pointsBack(String sentence) {
        int space = sentence.indexOf(' ');
        String first = sentence.substring(0, space < 0 ? sentence.length() : space);
        String word = first.replaceAll("[^\\p{L}]", "").toLowerCase(java.util.Locale.ROOT);
        boolean theMove = word.equals("the")
                && isAbstract(sentence.substring(Math.max(0, space)).strip());
        return theMove || (POINTERS.contains(word) && !isEmpty(word, sentence));
    }

    /** "It is worth noting that" points to nothing. */
    private static boolean isEmpty(String word, String sentence) {
        String[] words = sentence.split("\\s+", 8);
        boolean is = words.length > 1 && (words[1].equals("is") || words[1].equals("was"));
        return word.equals("it") && is && List.of(words).contains("that");
    }

    /** "The move", "The decision": what was told just before. */
    private static boolean isAbstract(String rest) {
        int end = rest.indexOf(' ');
        String noun = end < 0 ? rest : rest.substring(0, end);
        return ABSTRACT.contains(noun);
    }
}
