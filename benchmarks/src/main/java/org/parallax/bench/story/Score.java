package org.parallax.bench.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;

/** The figures of a story in their order, and what was missed. A single thread fills it. */
public final class Score {

    private final List<Line> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    /** One figure. */
    private sealed interface Line {

        /** With the same figure of another story. */
        Line plus(Line same);
    }

    /** So many of so many: each thing that was asked for, found or not. */
    private record Part(String name, List<Boolean> each) implements Line {

        @Override
        public Line plus(Line same) {
            return new Part(name, joined(each, ((Part) same).each));
        }
    }

    /** So many of so many, as a number between 0 and 1. */
    private record Share(String name, List<Boolean> each) implements Line {

        @Override
        public Line plus(Line same) {
            return new Share(name, joined(each, ((Share) same).each));
        }
    }

    /** So many. */
    private record Count(String name, int count) implements Line {

        @Override
        public Line plus(Line same) {
            return new Count(name, count + ((Count) same).count);
        }
    }

    private static List<Boolean> joined(List<Boolean> some, List<Boolean> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** So many of so many things that were marked: those that are paired with something printed. */
    void paired(String name, int marked, Map<Integer, Integer> pairs) {
        part(name, IntStream.range(0, marked).mapToObj(pairs::containsKey).toList());
    }

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

    /** Several stories as one: all have the same figures in the same order. */
    static Score sum(List<Score> scores) {
        Score sum = new Score();
        for (int i = 0; i < scores.get(0).lines.size(); i++) {
            int line = i;
            scores.stream()
                    .map(score -> score.lines.get(line))
                    .reduce(Line::plus)
                    .ifPresent(sum.lines::add);
        }
        return sum;
    }

    /** Each thing that was asked for under a name, found or not, in the order of the marks; none under a name that was not scored. */
    public List<Boolean> each(String name) {
        return lines.stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .filter(part -> part.name().equals(name))
                .flatMap(part -> part.each().stream())
                .toList();
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
