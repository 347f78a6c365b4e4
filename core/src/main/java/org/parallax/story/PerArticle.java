package org.parallax.story;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Something that a room works out of one article alone: of its id, its reading and its date, and of nothing else in the story. It is worked out when
 * it is first asked for, and kept with the article, so that a story that grew works it out for the new article only. What is kept is immutable;
 * it can save time and never change an answer. Threads may share it.
 *
 * @param <T> what it is
 */
public final class PerArticle<T> {

    private final Function<StoryArticle, T> work;

    private PerArticle(Function<StoryArticle, T> work) {
        this.work = work;
    }

    /**
     * What a function makes of an article.
     *
     * @param work a pure function; what it gives must be immutable
     */
    public static <T> PerArticle<T> by(Function<StoryArticle, T> work) {
        return new PerArticle<>(work);
    }

    /**
     * What it is for an article.
     *
     * @throws ComparingException where it cannot be worked out
     */
    public T of(StoryArticle article) {
        return article.workings().of(this, article);
    }

    /** What was worked out of an article so far. Threads may share it; should two ask for one thing at once, both work it out and one is kept. */
    public static final class Workings {

        private final WordByWord words;
        private final Map<PerArticle<?>, Object> kept = new ConcurrentHashMap<>();

        private Workings(WordByWord words) {
            this.words = words;
        }

        /** Of an article with a text; nothing is worked out yet. */
        static Workings of(String text) {
            return new Workings(WordByWord.of(text));
        }

        /** Of the same text in another reading or of another day: only what follows from the text alone is handed on. */
        Workings ofTheSameText() {
            return new Workings(words);
        }

        WordByWord words() {
            return words;
        }

        /** Under each key lies what its own function gave. */
        @SuppressWarnings("unchecked")
        private <T> T of(PerArticle<T> asked, StoryArticle article) {
            Object known = kept.get(asked);
            if (known == null) {
                kept.putIfAbsent(
                        asked,
                        ComparingException.naming(article, () -> Objects.requireNonNull(asked.work.apply(article))));
            }
            return (T) Objects.requireNonNull(kept.get(asked));
        }

        /** An article is worked out in one way: its readings tell two apart. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Workings;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "workings";
        }
    }
}
