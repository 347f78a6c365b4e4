package org.parallax.bench.times;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the reader and the people differ: document, offsets, types, values and the rule, no words of the text. */
final class TimeErrors {

    private TimeErrors() {}

    static void write(Path file, List<Scored> all) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            all.forEach(scored -> list(scored, out));
        }
    }

    private static void list(Scored scored, PrintWriter out) {
        String id = scored.text().id();
        scored.missed().forEach(gold -> out.println(String.join("\t", id, "missed", at(gold), "", "", "")));
        scored.wrong().forEach(time -> out.println(String.join("\t", id, "wrong", "", "", "", found(time))));
        scored.pairs()
                .forEach(pair ->
                        out.println(String.join("\t", id, verdict(pair), at(pair.gold()), found(pair.found()))));
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
