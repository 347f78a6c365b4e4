package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads values of a JSON file; what is null or not there is empty. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : "";
    }

    static boolean isTrue(JsonNode node, String key) {
        return node.path(key).asBoolean(false);
    }

    /** A value that is there and is not null. */
    static boolean has(JsonNode node, String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    static JsonNode object(JsonNode node, String key) {
        return has(node, key) ? node.path(key) : MissingNode.getInstance();
    }

    static List<JsonNode> list(JsonNode node, String key) {
        return elements(node.path(key));
    }

    static List<String> texts(JsonNode node, String key) {
        return list(node, key).stream().map(JsonNode::asText).toList();
    }

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The texts of a value that is one text or a list of them. */
    static List<String> oneOrMany(JsonNode value) {
        return value.isTextual()
                ? List.of(value.asText())
                : elements(value).stream().map(JsonNode::asText).toList();
    }
}
