package org.parallax.bench.nested;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.bench.attribution.Attributed;
import org.parallax.bench.json.Json;
import org.parallax.bench.told.Marks;

/**
 * An attribution inside the content of another.
 *
 * @param article the name of its file without the ending
 * @param outerCue where the other's cue begins: UTF-16 units of the article's text
 * @param inner what stands inside
 * @param speaker the names of whoever speaks inside; empty where the article names nobody
 */
record NestedMark(String article, int outerCue, Attributed inner, List<String> speaker) {

    /** Of {@code {"article", "outer_cue", "source": [[start, end]], "cue": […], "content": […], "speaker": [names] or null}}. */
    static NestedMark of(JsonNode mark) {
        Attributed inner = new Attributed(spans(mark, "source"), spans(mark, "cue"), spans(mark, "content"));
        return new NestedMark(
                Json.text(mark, "article"), mark.required("outer_cue").intValue(), inner, Marks.names(mark, "speaker"));
    }

    private static List<TextSpan> spans(JsonNode mark, String key) {
        return Json.list(mark, key).stream()
                .map(span -> new TextSpan(
                        span.required(0).intValue(), span.required(1).intValue()))
                .sorted()
                .toList();
    }
}
