package org.parallax.report.again;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lists of a {@code story.json} whose items rest on passages, and where each item tells them. What articles merely mention is no row. */
public enum RowKind {
    STATEMENT("statements", "statement"),
    TIMELINE("timeline", "timeline"),
    COMMITMENT("commitments", "commitment"),
    DISAGREEMENT("disagreements", "disagreement"),
    SHARED_PASSAGE("echoes", "shared passage"),
    LEFT_OUT("left_out", "left out"),
    FRAMING("framing", "framing"),
    HEADLINE("headlines", "headline"),
    OFFICE("entities", "office");

    private final String list;
    private final String words;

    RowKind(String list, String words) {
        this.list = list;
        this.words = words;
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
        return keys().stream().map(key -> key.isEmpty() ? item : item.path(key)).flatMap(RowKind::each);
    }

    private List<String> keys() {
        return switch (this) {
            case STATEMENT -> List.of("content");
            case TIMELINE, COMMITMENT -> List.of("evidence");
            case DISAGREEMENT -> List.of("sides");
            case SHARED_PASSAGE -> List.of("a", "b");
            case LEFT_OUT -> List.of("words");
            case FRAMING -> List.of("", "others");
            case HEADLINE -> List.of("claim", "body");
            case OFFICE -> List.of("offices");
        };
    }

    private static Stream<JsonNode> each(JsonNode spans) {
        if (spans.isArray()) {
            return StreamSupport.stream(spans.spliterator(), false);
        }
        return spans.isObject() ? Stream.of(spans) : Stream.empty();
    }
}
