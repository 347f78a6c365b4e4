package org.parallax.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * A sentence of a body.
 *
 * @param article the version that it stands in
 * @param index its number among the sentences of that body
 * @param paragraph the number of its paragraph
 * @param span its place
 * @param words its words; never empty
 */
record Passage(StoryArticle article, int index, int paragraph, TextSpan span, List<Word> words) {

    /** The sentences of a body that hold a word. */
    static List<Passage> of(StoryArticle article) {
        Words words = article.words();
        int body = article.article().body().start();
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : article.reading().sentences()) {
            List<Word> own = words.within(sentence.span());
            if (sentence.span().start() >= body && !own.isEmpty()) {
                passages.add(new Passage(article, passages.size(), sentence.paragraph(), sentence.span(), own));
            }
        }
        return passages;
    }

    /** A passage is told by its place; to compare the whole article that it stands in would take the time of that article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage
                && index == passage.index
                && article.id().equals(passage.article.id());
    }

    @Override
    public int hashCode() {
        return 31 * article.id().hashCode() + index;
    }

    /** The words alone. */
    String key() {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }

    boolean isFollowedBy(Passage other) {
        return other.index == index + 1 && other.paragraph == paragraph;
    }

    /** The share of words that this passage and another have in common, of those of both. */
    double likeness(Passage other) {
        int common = Words.shared(words, other.words, Word::form).size();
        return 2.0 * common / (words.size() + other.words.size());
    }
}
