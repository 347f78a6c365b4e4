package org.parallax.bench.laid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parallax.bench.json.Json;

/**
 * Goes through the marks of a story and replaces every value that quotes an article: words by their places, or places by the words. One
 * value is a text or {@code [start, end]}; wherever one may stand, a list of them may as well.
 */
final class Quoted {

    /** What stands in the place of a value. */
    interface Replacement {

        /**
         * For a value that quotes.
         *
         * @param article the id of the article that is quoted
         */
        JsonNode of(String article, JsonNode value);

        /** The same for a value that may quote and need not: a way that words came by. */
        JsonNode label(String article, JsonNode value);
    }

    private final Replacement replacement;

    private Quoted(Replacement replacement) {
        this.replacement = replacement;
    }

    /** A copy of the marks with other values; labels stay. */
    static ObjectNode replaced(JsonNode marks, Replacement replacement) {
        ObjectNode copy = marks.deepCopy();
        Quoted quoted = new Quoted(replacement);
        Json.list(copy, "articles")
                .forEach(a -> quoted.fields(a, Json.text(a, "id"), "title", "body_start", "body_end", "not_body"));
        Json.list(copy, "statements").forEach(s -> quoted.statement(s, Json.text(s, "article")));
        Json.list(copy, "entities").forEach(entity -> quoted.byArticle(entity.path("names")));
        Json.list(copy, "framing").forEach(framing -> quoted.byArticle(framing.path("words")));
        Json.list(copy, "commitments").forEach(c -> c.path("words").forEach(quoted::side));
        Json.list(copy, "disagreements").forEach(d -> d.path("sides").forEach(quoted::side));
        Json.list(copy, "same_words").forEach(same -> List.of("a", "b").forEach(key -> quoted.side(same.path(key))));
        return copy;
    }

    private void statement(JsonNode statement, String article) {
        fields(statement, article, "mention", "cue", "content");
        if (Json.has(statement, "via")) {
            ((ObjectNode) statement).set("via", replacement.label(article, statement.path("via")));
        }
    }

    private void fields(JsonNode marked, String article, String... keys) {
        for (String key : keys) {
            if (Json.has(marked, key)) {
                ((ObjectNode) marked).set(key, oneOrMany(article, marked.path(key)));
            }
        }
    }

    private void byArticle(JsonNode byArticle) {
        byArticle.properties().forEach(entry -> entry.setValue(oneOrMany(entry.getKey(), entry.getValue())));
    }

    /** {@code [article, value]}. */
    private void side(JsonNode side) {
        if (side instanceof ArrayNode pair) {
            pair.set(1, oneOrMany(pair.path(0).asText(), pair.path(1)));
        }
    }

    private JsonNode oneOrMany(String article, JsonNode value) {
        if (value.isTextual() || isPlace(value)) {
            return replacement.of(article, value);
        }
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        value.forEach(each -> many.add(replacement.of(article, each)));
        return many;
    }

    static boolean isPlace(JsonNode value) {
        return value.isArray()
                && value.size() == 2
                && value.path(0).isInt()
                && value.path(1).isInt();
    }
}
