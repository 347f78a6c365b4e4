package org.parallax.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.parallax.article.Article;
import org.parallax.cli.kept.Told;
import org.parallax.reading.Reading;

/** Reads an article once, in however many files it was saved. Threads share it: the first reads, the others wait for what it finds. */
final class ReadOnce {

    /** Reads an article, or knows what it says. */
    @FunctionalInterface
    interface Reads {
        Reading read(Article article);
    }

    private final Reads reader;
    private final Map<Told, FutureTask<Reading>> readings = new ConcurrentHashMap<>();

    ReadOnce(Reads reader) {
        this.reader = reader;
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
