package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.bench.json.Json;

/** A story file, its articles known by the stems of their files. */
final class Printed {

    private final JsonNode story;
    private final Map<String, JsonNode> articles = new LinkedHashMap<>();
    private final Map<String, Projection> texts = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    Printed(JsonNode story) {
        this.story = story;
        for (JsonNode article : items("articles")) {
            String stem = stem(Json.text(article, "file"));
            articles.put(stem, article);
            texts.put(stem, Projection.of(Json.text(article, "text")));
            stems.put(Json.text(article, "id"), stem);
        }
    }

    /** A file's name without its last ending. */
    static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
    }

    List<JsonNode> items(String key) {
        return Json.list(story, key);
    }

    Optional<JsonNode> article(String stem) {
        return Optional.ofNullable(articles.get(stem));
    }

    /** The stem of an article's id; "" for an id that no article has. */
    String stemOf(JsonNode span) {
        return stems.getOrDefault(Json.text(span, "article"), "");
    }

    boolean has(String stem) {
        return texts.containsKey(stem);
    }

    Projection text(String stem) {
        return texts.getOrDefault(stem, Projection.of(""));
    }

    List<Stretch> places(String stem, String words) {
        return text(stem).places(words);
    }

    Stretch stretch(String stem, JsonNode span) {
        return text(stem).stretch(span.path("start").asInt(), span.path("end").asInt());
    }

    /** A span that may be null or missing, as a list of one or none. */
    List<Stretch> optional(String stem, JsonNode span) {
        return span.isObject() ? List.of(stretch(stem, span)) : List.of();
    }

    /** Whether a span holds half of the gold words and is not much longer than they are. */
    boolean isNear(String stem, String words, JsonNode span, int slack, int plus) {
        if (!stemOf(span).equals(stem) || !has(stem)) {
            return false;
        }
        Stretch printed = stretch(stem, span);
        return places(stem, words).stream()
                .anyMatch(gold -> Stretch.common(List.of(gold), List.of(printed)) >= .5 * gold.size()
                        && printed.size() <= (long) slack * gold.size() + plus);
    }

    boolean isNear(String stem, String words, JsonNode span) {
        return isNear(stem, words, span, 3, 60);
    }
}
