package org.parallax.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Sentence;
import org.parallax.story.Words.Word;

/**
 * How much a word says in a story: the binary logarithm of how many sentences there are for each that holds it (inverse document frequency
 * over sentences). What every article repeats weighs little, so that stock phrases and the names of the story do not make an echo.
 */
final class Weights {

    /** Sentences that a story is taken to have beyond its own, so that in a short one a rare word still says something. */
    private static final double UNSEEN = 32;

    private static final double LOG_2 = Math.log(2);

    private final Map<String, Integer> sentencesWith;
    private final int sentences;

    private Weights(Map<String, Integer> sentencesWith, int sentences) {
        this.sentencesWith = sentencesWith;
        this.sentences = sentences;
    }

    /** Of the sentences of these articles; one that is printed many times counts once. */
    static Weights of(List<Passages> articles) {
        Map<String, Integer> with = new HashMap<>();
        Set<String> sentences = new HashSet<>();
        for (Passages passages : articles) {
            for (Sentence sentence : passages.article().reading().sentences()) {
                if (sentences.add(sentence.span().of(passages.article().text()))) {
                    stems(passages, sentence).forEach(stem -> with.merge(stem, 1, Integer::sum));
                }
            }
        }
        return new Weights(with, sentences.size());
    }

    private static Set<String> stems(Passages passages, Sentence sentence) {
        return passages.words().within(sentence.span()).stream().map(Word::stem).collect(Collectors.toSet());
    }

    /** In bits; function words weigh nothing. A word that one sentence alone has weighs no more than one that two share. */
    double of(Word word) {
        return word.telling() ? bits(Math.max(2, sentencesWith(word.stem()))) : 0;
    }

    int sentencesWith(String stem) {
        return sentencesWith.getOrDefault(stem, 0);
    }

    private double bits(int with) {
        return Math.log((sentences + UNSEEN) / with) / LOG_2;
    }
}
