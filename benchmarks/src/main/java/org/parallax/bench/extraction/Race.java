package org.parallax.bench.extraction;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;

/**
 * Two programs over the same pages, page by page in turn, on one thread, by the time that the processor spent: what else runs on the machine
 * slows both alike. Whoever has them read all pages once before has them warm.
 */
final class Race {

    private static final double NANOS = 1e9;

    /** What one page took, in seconds, all rounds together. */
    private record Times(double own, double peer) {}

    private final PageProgram own;
    private final PageProgram peer;
    private final int rounds;
    private final Bootstrap<Times> pages;

    Race(PageProgram own, PageProgram peer, List<MarkedPage> pages, int rounds) {
        this.own = own;
        this.peer = peer;
        this.rounds = rounds;
        this.pages = new Bootstrap<>(run(pages));
    }

    private List<Times> run(List<MarkedPage> all) {
        List<Times> times = new ArrayList<>();
        for (MarkedPage page : all) {
            double ownTime = 0;
            double peerTime = 0;
            for (int round = 0; round < rounds; round++) {
                ownTime += seconds(own, page);
                peerTime += seconds(peer, page);
            }
            times.add(new Times(ownTime, peerTime));
        }
        return times;
    }

    private static double seconds(PageProgram program, MarkedPage page) {
        long start = processorNanos();
        program.body(page);
        return (processorNanos() - start) / NANOS;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    List<Figure> figures() {
        String note = "from bytes, one thread, by processor time";
        return List.of(
                pages.figure("pages a second, " + own.title(), note, all -> rounds * all.size() / ownSeconds(all)),
                pages.figure("pages a second, " + peer.title(), note, all -> rounds * all.size() / peerSeconds(all)),
                pages.figure(
                        own.title() + " over " + peer.title(),
                        "pages a second",
                        all -> peerSeconds(all) / ownSeconds(all)));
    }

    private static double ownSeconds(List<Times> times) {
        return times.stream().mapToDouble(Times::own).sum();
    }

    private static double peerSeconds(List<Times> times) {
        return times.stream().mapToDouble(Times::peer).sum();
    }
}
