package org.parallax.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import org.parallax.account.Outcome;
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
        return Outcome.of(reading, "reading").of(article);
    }
}
