package org.parallax.bench.peers;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.bench.speed.Memory;
import org.parallax.bench.speed.Throughput;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Kind;

/** Parallax over the same articles, on one thread, measured as its peers are. */
final class OwnRun {

    private static final double NANOS = 1e9;
    private static final int ROUNDS = 3;

    private OwnRun() {}

    static PeerRun of(Reader reader, List<Article> articles) {
        long warmUntil = System.nanoTime() + (long) (PeerRun.WARM_SECONDS * NANOS);
        for (int i = 0; System.nanoTime() < warmUntil; i++) {
            reader.read(articles.get(i % articles.size()));
        }
        List<ReadArticle> read = new ArrayList<>();
        articles.forEach(article -> read.add(read(reader, article)));
        return new PeerRun(
                List.copyOf(read), Memory.mostResident(ProcessHandle.current().pid()));
    }

    /** Articles a second on so many threads, warm by then: the median of a few rounds. */
    static double aSecond(Reader reader, List<Article> articles, int threads) throws InterruptedException {
        return Throughput.of(articles, threads, ROUNDS, reader::read).figure("").value();
    }

    private static ReadArticle read(Reader reader, Article article) {
        long start = System.nanoTime();
        long processor = processorNanos();
        Reading reading = reader.read(article);
        double spent = (processorNanos() - processor) / NANOS;
        double seconds = (System.nanoTime() - start) / NANOS;
        List<Statement> quoting = reading.statements().stream()
                .filter(statement -> statement.kind() != Kind.INDIRECT)
                .toList();
        long named = quoting.stream().filter(s -> s.speaker().isPresent()).count();
        return new ReadArticle(seconds, spent, quoting.size(), (int) named);
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
