package org.parallax.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.bench.json.Json;

/**
 * A row of an account that somebody can judge.
 *
 * @param kind of row
 * @param id depends on the words that it rests on, so a verdict holds as long as they do
 * @param weight how many things of the account are judged at once
 * @param lines what it says, for the judge
 */
record PrintedItem(ItemKind kind, String id, int weight, List<String> lines) {

    /** All of an exchange file, by kind and in its order. */
    static List<PrintedItem> of(JsonNode story) {
        Map<String, String> files = new HashMap<>();
        Json.list(story, "articles")
                .forEach(article -> files.put(Json.text(article, "id"), Json.text(article, "file")));
        List<PrintedItem> items = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            if (kind == ItemKind.MENTIONS) {
                items.addAll(PrintedMention.itemsOf(story, files));
            } else {
                Json.list(story, kind.key()).stream()
                        .filter(row -> kind != ItemKind.DIRECTION || tellsADirection(row))
                        .forEach(row -> items.add(row(kind, row, files)));
            }
        }
        return List.copyOf(items);
    }

    private static PrintedItem row(ItemKind kind, JsonNode row, Map<String, String> files) {
        List<String> lines = new ArrayList<>();
        describe(row, "", files, lines);
        return new PrintedItem(kind, Json.text(row, "id"), 1, List.copyOf(lines));
    }

    private static boolean tellsADirection(JsonNode echo) {
        return !Json.text(echo, "first").equals("unknown");
    }

    /** Values as "name: value", passages with their file. */
    private static void describe(JsonNode row, String indent, Map<String, String> files, List<String> lines) {
        if (isPassage(row)) {
            lines.add(
                    indent + "[" + files.getOrDefault(Json.text(row, "article"), "?") + "] " + line(row.path("text")));
        }
        row.properties().stream()
                .filter(field -> !isPlace(field.getKey(), isPassage(row))
                        && !field.getValue().isNull())
                .forEach(field -> describe(field.getKey(), field.getValue(), indent, files, lines));
    }

    private static void describe(
            String name, JsonNode value, String indent, Map<String, String> files, List<String> lines) {
        if (value.isValueNode()) {
            lines.add(indent + name + ": " + line(value));
        } else if (!value.isEmpty()) {
            lines.add(indent + name);
            List<JsonNode> all = value.isArray() ? Json.elements(value) : List.of(value);
            all.forEach(one -> each(one, indent + "  ", files, lines));
        }
    }

    private static void each(JsonNode one, String indent, Map<String, String> files, List<String> lines) {
        if (one.isObject()) {
            describe(one, indent, files, lines);
        } else {
            lines.add(indent + line(one));
        }
    }

    private static String line(JsonNode value) {
        return value.asText().replace('\n', ' ');
    }

    private static boolean isPassage(JsonNode row) {
        return Json.has(row, "article") && Json.has(row, "start");
    }

    private static boolean isPlace(String name, boolean passage) {
        return name.equals("id")
                || (passage && List.of("article", "start", "end", "text").contains(name));
    }
}
