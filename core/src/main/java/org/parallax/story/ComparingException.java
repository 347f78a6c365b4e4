package org.parallax.story;

import java.util.function.Supplier;

/** A story that cannot be compared because of one of its articles; without that one, the others can be. */
public final class ComparingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String article;
    private final Throwable fault;

    private ComparingException(StoryArticle article, Throwable cause) {
        super("cannot compare " + article.article().saved().file() + ": " + cause.getMessage(), cause);
        this.article = article.id();
        this.fault = cause;
    }

    /** The id of the article in its story. */
    public String article() {
        return article;
    }

    /** What went wrong. */
    public Throwable fault() {
        return fault;
    }

    /**
     * What work on one article gives.
     *
     * @throws ComparingException where that fails, a sentence too deep for the stack among the reasons; it names the article
     */
    static <T> T naming(StoryArticle article, Supplier<T> work) {
        try {
            return work.get();
        } catch (ComparingException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new ComparingException(article, failure);
        }
    }
}
