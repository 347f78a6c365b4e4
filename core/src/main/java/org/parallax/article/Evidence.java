package org.parallax.article;

/**
 * The words that a line of the account rests on.
 *
 * @param article the id of the article that they stand in
 * @param span their place in its text
 * @param words exactly as they stand there
 */
public record Evidence(String article, TextSpan span, String words) {

    /** Written out, as {@link #equals} is: passages are looked up often. */
    @Override
    public int hashCode() {
        return 31 * (31 * article.hashCode() + span.hashCode()) + words.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && that.span.equals(span)
                && that.article.equals(article)
                && that.words.equals(words);
    }

    /** A part of these words, by its place in the article's text. */
    public Evidence part(TextSpan part) {
        return new Evidence(article, part, words.substring(part.start() - span.start(), part.end() - span.start()));
    }
}
