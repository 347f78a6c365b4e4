package org.parallax.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.bench.json.Json;

/**
 * The places at which an account says that an entity is meant, put together for a judge: a name in the same words is one item for the whole
 * story, with the first places; a pronoun or a description is one by itself, since its words say nothing.
 */
final class PrintedMention {

    private static final int PLACES = 3;

    /** In units, to either side. */
    private static final int AROUND = 160;

    private static final String NAME = "name";

    private PrintedMention() {}

    static List<PrintedItem> itemsOf(JsonNode story, Map<String, String> files) {
        Map<String, String> texts = new HashMap<>();
        Json.list(story, "articles")
                .forEach(article -> texts.put(Json.text(article, "id"), Json.text(article, "text")));
        List<PrintedItem> items = new ArrayList<>();
        for (JsonNode entity : Json.list(story, "entities")) {
            Map<String, List<JsonNode>> together = new LinkedHashMap<>();
            for (JsonNode mention : Json.list(entity, "mentions")) {
                together.computeIfAbsent(id(entity, mention), id -> new ArrayList<>())
                        .add(mention);
            }
            together.forEach((id, mentions) -> items.add(
                    new PrintedItem(ItemKind.MENTIONS, id, mentions.size(), lines(entity, mentions, texts, files))));
        }
        return items;
    }

    private static String id(JsonNode entity, JsonNode mention) {
        String words = Json.text(mention, "text").replaceAll("\\s+", " ");
        String place = Json.text(mention, "form").equals(NAME)
                ? ""
                : "@" + Json.text(mention, "article") + ":"
                        + mention.path("start").asInt();
        return Json.text(entity, "id") + "/" + words + place;
    }

    private static List<String> lines(
            JsonNode entity, List<JsonNode> mentions, Map<String, String> texts, Map<String, String> files) {
        List<String> lines = new ArrayList<>();
        lines.add("is said to be: " + Json.text(entity, "name") + " (" + Json.text(entity, "type") + ")");
        lines.add("at " + mentions.size() + " places, as in");
        mentions.stream()
                .limit(PLACES)
                .forEach(mention -> lines.add("  [" + files.getOrDefault(Json.text(mention, "article"), "?") + "] "
                        + inContext(mention, texts.getOrDefault(Json.text(mention, "article"), ""))));
        return List.copyOf(lines);
    }

    /** The words in double brackets. */
    private static String inContext(JsonNode mention, String text) {
        int start = mention.path("start").asInt();
        int end = mention.path("end").asInt();
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        return (before + "[[" + Json.text(mention, "text") + "]]" + after).replaceAll("\\s+", " ");
    }
}
