package org.parallax.story;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Something that a room works out of one article and of what else the story knows of it, such as whom its names mean. What was worked out last is kept
 * with the article beside what it was worked out of, and holds as long as that is equal; so in a story that grew it is worked out anew only where the
 * new article changed something. It can save time and never change an answer. Threads may share it.
 *
 * @param <W> what else is known; equal ones give equal results
 * @param <T> what is worked out
 */
public final class PerArticleWith<W, T> {

    private final BiFunction<StoryArticle, W, T> work;
    private final PerArticle<Place<W, T>> places = PerArticle.by(article -> new Place<>());

    private PerArticleWith(BiFunction<StoryArticle, W, T> work) {
        this.work = work;
    }

    private record Last<W, T>(W with, T found) {}

    /** Beside an article. */
    private static final class Place<W, T> {

        private volatile Optional<Last<W, T>> last = Optional.empty();
    }

    /**
     * What a function makes of an article with what else is known.
     *
     * @param work a pure function; what it gives must be immutable
     */
    public static <W, T> PerArticleWith<W, T> by(BiFunction<StoryArticle, W, T> work) {
        return new PerArticleWith<>(work);
    }

    /**
     * What it is for an article with what else is known now.
     *
     * @throws ComparingException where it cannot be worked out
     */
    public T of(StoryArticle article, W with) {
        Place<W, T> place = places.of(article);
        Optional<Last<W, T>> known = place.last.filter(kept -> kept.with().equals(with));
        return known.isPresent() ? known.get().found() : anew(place, article, with);
    }

    private T anew(Place<W, T> place, StoryArticle article, W with) {
        T found = ComparingException.naming(article, () -> work.apply(article, with));
        place.last = Optional.of(new Last<>(with, found));
        return found;
    }
}
