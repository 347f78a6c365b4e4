package org.parallax.report.again;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * A passage of an article that a story's account rests on.
 *
 * @param span its place in its article's text
 * @param rows all that rest on it, in the order of the story
 */
public record Passage(TextSpan span, List<RestingRow> rows) {

    public Passage {
        rows = List.copyOf(rows);
    }

    /** Who says it, where it is somebody's words. */
    public Optional<String> speaker() {
        return rows.stream().flatMap(row -> row.speaker().stream()).findFirst();
    }
}
