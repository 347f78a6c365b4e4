package org.parallax.bench.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads values of a JSON file; what is null or not there is empty. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : "";
    }

    public static boolean isTrue(JsonNode node, String key) {
        return node.path(key).asBoolean(false);
    }

    /** A value that is there and is not null. */
    public static boolean has(JsonNode node, String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    public static JsonNode object(JsonNode node, String key) {
        return has(node, key) ? node.path(key) : MissingNode.getInstance();
    }

    public static List<JsonNode> list(JsonNode node, String key) {
        return elements(node.path(key));
    }

    public static List<String> texts(JsonNode node, String key) {
        return list(node, key).stream().map(JsonNode::asText).toList();
    }

    public static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The texts of a value that is one text or a list of them. */
    public static List<String> oneOrMany(JsonNode value) {
        return value.isTextual()
                ? List.of(value.asText())
                : elements(value).stream().map(JsonNode::asText).toList();
    }
}
