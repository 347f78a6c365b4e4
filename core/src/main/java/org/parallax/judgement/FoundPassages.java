package org.parallax.judgement;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.selector.Anchoring;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.story.StoryArticle;

/** Finds the words that a judgement rests on, in the article as it was then or as it is now. A lookalike is not taken for them. */
record FoundPassages(FoundArticles articles) {

    /** A passage where it stands. */
    record Found(StoryArticle article, TextSpan span) {}

    Optional<Found> find(PassageKey key) {
        return articles.find(key.article())
                .flatMap(article -> span(key, article.text()).map(span -> new Found(article, span)));
    }

    /** Why a passage is not found, for a person. */
    String missing(PassageKey key) {
        return articles.find(key.article()).isEmpty()
                ? notInTheStory(key.article())
                : key.article().file() + " does not have these words any more, or has them more than once";
    }

    static String notInTheStory(ArticleKey article) {
        return "the article " + article.file() + " is not in the story";
    }

    private static Optional<TextSpan> span(PassageKey key, String text) {
        return once(key.words(), text).or(() -> key.hasNoSurroundings() ? Optional.empty() : changed(key, text));
    }

    /** Where words with their surroundings stand exactly so, and there alone. */
    private static Optional<TextSpan> once(TextQuoteSelector words, String text) {
        String whole = words.prefix() + words.exact() + words.suffix();
        int at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + words.prefix().length();
        return Optional.of(new TextSpan(start, start + words.exact().length()));
    }

    private static Optional<TextSpan> changed(PassageKey key, String text) {
        Anchoring found = key.in(text);
        if (found instanceof Anchoring.Found there) {
            return Optional.of(there.at());
        }
        return found instanceof Anchoring.Moved moved ? Optional.of(moved.at()) : Optional.empty();
    }
}
