package org.parallax.bench.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;

/**
 * A reading as people mark it: its sentences in order, under each the statements that begin in it, both numbered from 1. What the reader takes for their act, day and
 * certainty is not shown.
 */
record StatementSheet(Reading reading) {

    String written() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < reading.sentences().size(); at++) {
            Sentence sentence = reading.sentences().get(at);
            lines.add("[" + (at + 1) + "] " + line(sentence.span()));
            for (int i = 0; i < reading.statements().size(); i++) {
                Statement statement = reading.statements().get(i);
                if (sentence.span().contains(anchor(statement).start())) {
                    lines.add("    S" + (i + 1) + described(statement));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Where a statement begins to be told: marks lie there. */
    static TextSpan anchor(Statement statement) {
        return statement.cue().orElse(statement.content().get(0));
    }

    private String described(Statement statement) {
        String inside =
                statement.within().isPresent() ? " (in S" + (statement.within().getAsInt() + 1) + ")" : "";
        String speaker = statement.speaker().isPresent()
                ? reading.entities().get(statement.speaker().getAsInt()).name()
                : "nobody named (" + statement.sourceClass() + ")";
        return inside + " | " + speaker + " | source: "
                + statement.source().map(this::line).orElse("-") + " | cue: "
                + statement.cue().map(this::line).orElse("-") + " | "
                + statement.content().stream().map(this::line).collect(Collectors.joining(" [...] "));
    }

    private String line(TextSpan span) {
        return span.of(reading.article().text()).replaceAll("\\s+", " ");
    }
}
