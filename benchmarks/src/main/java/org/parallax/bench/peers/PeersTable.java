package org.parallax.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;

/** The rows of one program, and those that set it beside Parallax. */
final class PeersTable {

    private record Pair(ReadArticle own, ReadArticle peer) {}

    private final List<Figure> rows = new ArrayList<>();

    List<Figure> rows() {
        return List.copyOf(rows);
    }

    void add(String program, String things, PeerRun run) {
        Bootstrap<ReadArticle> articles = new Bootstrap<>(run.articles());
        rows.add(articles.figure(program + ": articles a second", all -> all.size() / sum(all, ReadArticle::seconds)));
        rows.add(articles.figure(
                program + ": articles a processor second",
                all -> all.size() / sum(all, ReadArticle::processorSeconds)));
        rows.add(articles.figure(
                program + ": " + things + " an article", all -> sum(all, ReadArticle::things) / all.size()));
        if (sum(run.articles(), ReadArticle::named) > 0) {
            rows.add(articles.figure(
                    program + ": of these with a speaker, in hundredths",
                    all -> 100 * sum(all, ReadArticle::named) / Math.max(1, sum(all, ReadArticle::things))));
        }
        run.mostResident()
                .ifPresent(mib -> rows.add(Figure.exact(program + ": MiB resident at most", (double) mib, "")));
    }

    void compare(String program, PeerRun own, PeerRun peer) {
        Bootstrap<Pair> pairs = new Bootstrap<>(IntStream.range(
                        0, own.articles().size())
                .mapToObj(i -> new Pair(own.articles().get(i), peer.articles().get(i)))
                .toList());
        rows.add(pairs.figure("Parallax over " + program + ", by the clock", all -> ratio(all, ReadArticle::seconds)));
        rows.add(pairs.figure(
                "Parallax over " + program + ", by processor time", all -> ratio(all, ReadArticle::processorSeconds)));
    }

    void addTogether(int threads, double aSecond) {
        rows.add(Figure.exact("Parallax on %d threads: articles a second".formatted(threads), aSecond, ""));
    }

    /** Several threads of ours beside one of the peer's, which is how its users run it. */
    void compareTogether(String program, int threads, double aSecond, PeerRun peer) {
        rows.add(new Bootstrap<>(peer.articles())
                .figure(
                        "Parallax on %d threads over %s on one, by the clock".formatted(threads, program),
                        all -> aSecond * sum(all, ReadArticle::seconds) / all.size()));
    }

    private static double ratio(List<Pair> pairs, ToDoubleFunction<ReadArticle> time) {
        return sum(pairs.stream().map(Pair::peer).toList(), time)
                / sum(pairs.stream().map(Pair::own).toList(), time);
    }

    private static double sum(List<ReadArticle> articles, ToDoubleFunction<ReadArticle> number) {
        return articles.stream().mapToDouble(number).sum();
    }
}
