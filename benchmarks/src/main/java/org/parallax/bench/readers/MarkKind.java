package org.parallax.bench.readers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.parallax.bench.json.Json;
import org.parallax.bench.story.Score;

/** What readers mark. */
enum MarkKind {
    EVENTS("events", "events found", "events", "what"),
    COMMITMENTS("commitments", "commitments found", "commitments", "what"),
    DISAGREEMENTS("disagreements", "disagreements found", "disagreements", "about"),
    FRAMING_WORDS("framing words", "framing words", "", ""),
    FRAMING_THINGS("framing things", "framing things", "framing", "thing");

    private final String title;
    private final String figure;
    private final String list;
    private final String label;

    /**
     * @param figure its name in a story's score
     * @param list where the marks stand, or "" where several are one entry
     * @param label what the reader calls one
     */
    MarkKind(String title, String figure, String list, String label) {
        this.title = title;
        this.figure = figure;
        this.list = list;
        this.label = label;
    }

    String title() {
        return title;
    }

    /** Each mark, found or not. */
    List<Boolean> each(Score score) {
        return score.each(figure);
    }

    /** What the reader calls each mark; nothing where marks have no names of their own. */
    List<String> labels(JsonNode marks) {
        return Json.list(marks, list).stream()
                .map(mark -> Json.text(mark, label))
                .toList();
    }
}
