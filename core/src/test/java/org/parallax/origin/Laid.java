package org.parallax.origin;

import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** Invented articles laid out for comparison, and places in them. */
final class Laid {

    private Laid() {}

    /** Of an id that is its file's name. */
    static StoryArticle article(String file, Told told) {
        return StoryArticle.asStated(file, told.reading());
    }

    static StoryArticle article(String file, String body) {
        return article(file, Told.in(file, body));
    }

    static Passages laid(String file, String body) {
        return Passages.of(article(file, body));
    }

    /** Where words stand first. */
    static TextSpan span(StoryArticle article, String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not told: " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    static Evidence evidence(StoryArticle article, String words) {
        return new Evidence(article.id(), span(article, words), words);
    }

    /** These words as a unit, outside quotation marks. */
    static Unit unit(Passages passages, String words) {
        TextSpan span = span(passages.article(), words);
        return new Unit(
                0,
                0,
                passages.words().firstFrom(span.start()),
                passages.words().firstFrom(span.end()),
                passages.isQuoted(span));
    }

    /** The same words in both articles, as a run. */
    static Run run(Passages a, Passages b, String words) {
        Unit inA = unit(a, words);
        Unit inB = unit(b, words);
        return new Run(inA.first(), inB.first(), inA.size(), inB.size(), inA.size());
    }
}
