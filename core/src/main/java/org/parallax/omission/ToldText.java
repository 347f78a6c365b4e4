package org.parallax.omission;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.Gist;
import org.parallax.story.PerArticle;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;

/** What an article tells, for asking whether it tells a thing in other words. In doubt it does. Immutable. */
final class ToldText {

    /** Sentences that are looked at together. */
    private static final int WINDOW = 3;

    /** An article that has so many of a passage's telling words in one place may tell the thing. */
    private static final double NEAR = .34;

    /** The same for the whole article. */
    private static final double ANYWHERE = .65;

    /** A passage of fewer telling words does not say enough. */
    private static final int FEWEST = 4;

    private static final PerArticle<ToldText> TOLD = PerArticle.by(ToldText::new);

    private final Gist whole;
    private final List<Gist> windows = new ArrayList<>();

    private ToldText(StoryArticle article) {
        Words words = article.words();
        this.whole = Gist.of(words, new TextSpan(0, article.text().length()));
        List<Gist> sentences = article.reading().sentences().stream()
                .map(Sentence::span)
                .map(span -> Gist.of(words, span))
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            windows.add(sentences.subList(i, Math.min(sentences.size(), i + WINDOW)).stream()
                    .reduce(Gist::and)
                    .orElseThrow());
        }
    }

    static ToldText of(StoryArticle article) {
        return TOLD.of(article);
    }

    boolean mayTell(Evidence passage) {
        Gist asked = Gist.of(passage.words());
        return asked.size() < FEWEST
                || asked.heldBy(whole) >= ANYWHERE
                || windows.stream().anyMatch(window -> asked.heldBy(window) >= NEAR);
    }
}
