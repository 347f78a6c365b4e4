package org.parallax.report.again;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lists of a {@code story.json} whose items rest on passages, and where each item tells them. What articles merely mention is no row. */
public enum RowKind {
    STATEMENT("statements", "statement", List.of("content")),
    TIMELINE("timeline", "timeline", List.of("evidence")),
    COMMITMENT("commitments", "commitment", List.of("evidence")),
    DISAGREEMENT("disagreements", "disagreement", List.of("sides")),
    SHARED_PASSAGE("echoes", "shared passage", List.of("a", "b")),
    LEFT_OUT("left_out", "left out", List.of("words")),
    FRAMING("framing", "framing", List.of("", "others")),
    HEADLINE("headlines", "headline", List.of("claim", "body")),
    OFFICE("entities", "office", List.of("offices"));

    private final String list;
    private final String words;
    private final List<String> keys;

    RowKind(String list, String words, List<String> keys) {
        this.list = list;
        this.words = words;
        this.keys = keys;
    }

    /** The key of its list in the file. */
    String list() {
        return list;
    }

    /** As a person calls one of its rows. */
    public String words() {
        return words;
    }

    /** The spans that an item rests on: at one of the keys is a span, a list of spans or nothing, and "" is the item itself. */
    Stream<JsonNode> spans(JsonNode item) {
        return keys.stream().map(key -> key.isEmpty() ? item : item.path(key)).flatMap(RowKind::each);
    }

    private static Stream<JsonNode> each(JsonNode spans) {
        if (spans.isArray()) {
            return StreamSupport.stream(spans.spliterator(), false);
        }
        return spans.isObject() ? Stream.of(spans) : Stream.empty();
    }
}
