package org.parallax.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.TextSpan;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;

/** Reads an article once, in however many files it was saved. Threads share it: the first reads, the others wait for what it finds. */
final class ReadOnce {

    private final Reader reader;
    private final Map<Told, FutureTask<Reading>> readings = new ConcurrentHashMap<>();

    ReadOnce(Reader reader) {
        this.reader = reader;
    }

    /** All of an article but the file that it was saved in. */
    private record Told(String text, Optional<TextSpan> headline, TextSpan body, Masthead masthead, Dating dating) {

        static Told of(Article article) {
            return new Told(article.text(), article.headline(), article.body(), article.masthead(), article.dating());
        }
    }

    Reading read(Article article) {
        FutureTask<Reading> reading =
                readings.computeIfAbsent(Told.of(article), unread -> new FutureTask<>(() -> reader.read(article)));
        reading.run();
        return found(reading).of(article);
    }

    private static Reading found(FutureTask<Reading> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopped);
        }
    }
}
