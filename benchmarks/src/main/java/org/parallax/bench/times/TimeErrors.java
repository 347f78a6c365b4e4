package org.parallax.bench.times;

import java.util.stream.Stream;

/** Where the reader and the people differ: document, offsets, types, values and the rule, no words of the text. */
final class TimeErrors {

    private TimeErrors() {}

    /** A line for each: what was missed, what was wrong, what was found. */
    static Stream<String> of(Scored scored) {
        String id = scored.text().id();
        Stream<String> missed =
                scored.missed().stream().map(gold -> String.join("\t", id, "missed", at(gold), "", "", ""));
        Stream<String> wrong =
                scored.wrong().stream().map(time -> String.join("\t", id, "wrong", "", "", "", found(time)));
        Stream<String> pairs = scored.pairs().stream()
                .map(pair -> String.join("\t", id, verdict(pair), at(pair.gold()), found(pair.found())));
        return Stream.of(missed, wrong, pairs).flatMap(lines -> lines);
    }

    private static String verdict(Scored.Pair pair) {
        return (pair.isStrict() ? "span" : "overlap")
                + (pair.hasValue() ? "" : " value")
                + (pair.hasType() ? "" : " type");
    }

    private static String at(MarkedTime gold) {
        return String.join("\t", gold.span().start() + "-" + gold.span().end(), gold.type(), gold.value());
    }

    private static String found(FoundTime time) {
        return String.join("\t", time.span().start() + "-" + time.span().end(), time.type(), time.value(), time.rule());
    }
}
