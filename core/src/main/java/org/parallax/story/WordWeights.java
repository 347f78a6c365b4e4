package org.parallax.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.Sentence;
import org.parallax.story.Words.Word;

/**
 * How much a word says in a story: the binary logarithm of how many sentences there are for each that holds it (inverse document frequency
 * over sentences). What every article repeats weighs little, so that stock phrases and the names of the story do not make two passages alike.
 * Immutable; threads may share it.
 */
public final class WordWeights {

    /** Sentences that a story is taken to have beyond its own, so that in a short one a rare word still says something. */
    private static final double UNSEEN = 32;

    private static final double LOG_2 = Math.log(2);

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Set<String> sentences = new HashSet<>();

    /** By how many sentences have the word; one alone weighs no more than two. */
    private final double[] bits;

    private WordWeights(Story story) {
        story.articles().forEach(this::count);
        int most = sentencesWith.values().stream().mapToInt(with -> with).max().orElse(0);
        this.bits = IntStream.rangeClosed(0, Math.max(2, most))
                .mapToDouble(with -> Math.log((sentences.size() + UNSEEN) / Math.max(2, with)) / LOG_2)
                .toArray();
    }

    /** Of the sentences of a story; one that is printed many times counts once. */
    static WordWeights of(Story story) {
        return new WordWeights(story);
    }

    private void count(StoryArticle article) {
        for (Sentence sentence : article.reading().sentences()) {
            String text = sentence.span().of(article.text());
            if (sentences.add(text)) {
                article.wordByWord().stems(sentence.span()).forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
            }
        }
    }

    /** In bits; function words weigh nothing. A word that one sentence alone has weighs no more than one that two share. */
    public double of(Word word) {
        return word.telling() ? bits[sentencesWith.getOrDefault(word.stem(), 0)] : 0;
    }

    /** The weight of several words together. */
    public double of(List<Word> words) {
        return words.stream().mapToDouble(this::of).sum();
    }
}
