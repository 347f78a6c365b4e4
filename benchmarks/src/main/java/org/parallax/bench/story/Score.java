package org.parallax.bench.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;

/** The figures of a story in their order, and what was missed. A single thread fills it. */
final class Score {

    private final List<Line> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    /** One figure. */
    private sealed interface Line {}

    /** So many of so many: each thing that was asked for, found or not. */
    private record Part(String name, List<Boolean> each) implements Line {}

    /** So many of so many, as a number between 0 and 1. */
    private record Share(String name, List<Boolean> each) implements Line {}

    /** So many. */
    private record Count(String name, int count) implements Line {}

    void part(String name, List<Boolean> each) {
        lines.add(new Part(name, List.copyOf(each)));
    }

    void share(String name, List<Boolean> each) {
        lines.add(new Share(name, List.copyOf(each)));
    }

    void count(String name, int count) {
        lines.add(new Count(name, count));
    }

    void missed(String what, Object... of) {
        StringBuilder line = new StringBuilder(what);
        for (Object each : of) {
            line.append(" | ").append(each);
        }
        missed.add(line.toString());
    }

    List<String> missed() {
        return missed;
    }

    /** As the reference scorer prints it. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Line line : lines) {
            if (line instanceof Part part) {
                json.put(part.name(), right(part.each()) + "/" + part.each().size());
            } else if (line instanceof Share share) {
                json.put(share.name(), rounded(mean(share.each())));
            } else if (line instanceof Count count) {
                json.put(count.name(), count.count());
            }
        }
        return json;
    }

    /** With 95 % intervals, drawn over the things that were asked for. */
    List<Figure> figures() {
        return lines.stream().map(Score::figure).toList();
    }

    private static Figure figure(Line line) {
        if (line instanceof Part part) {
            String note = "of " + part.each().size();
            return new Bootstrap<>(part.each()).figure(part.name(), note, Score::right);
        }
        if (line instanceof Share share) {
            return new Bootstrap<>(share.each()).figure(share.name(), Score::mean);
        }
        Count count = (Count) line;
        return Figure.exact(count.name(), count.count(), "");
    }

    private static int right(List<Boolean> each) {
        return (int) each.stream().filter(found -> found).count();
    }

    private static double mean(List<Boolean> each) {
        return each.isEmpty() ? 0 : right(each) / (double) each.size();
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
