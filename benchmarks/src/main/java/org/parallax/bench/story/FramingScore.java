package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.bench.json.Json;

/** Framing: the words that were marked, and not much more; and the things that are named with them. */
final class FramingScore {

    private static final int SLACK = 3;
    private static final int PLUS = 20;

    /** So many articles that name a thing make it one that is named differently. */
    private static final int SIDE_BY_SIDE = 2;

    private final Printed printed;
    private final List<JsonNode> rows;
    private final List<JsonNode> gold;

    private FramingScore(Printed printed, JsonNode gold) {
        this.printed = printed;
        this.rows = printed.items("framing");
        this.gold = Json.list(gold, "framing");
    }

    /** Each of the words is found where a row shows it. */
    static void words(Printed printed, JsonNode gold, Score score) {
        FramingScore framing = new FramingScore(printed, gold);
        score.part("framing words", framing.words(score));
        score.count("framing printed", framing.rows.size());
    }

    /** A thing is found where one row, with the others that it names, shows the words of two of its articles; or of the one that it has. */
    static void things(Printed printed, JsonNode gold, Score score) {
        FramingScore framing = new FramingScore(printed, gold);
        score.part(
                "framing things",
                framing.gold.stream()
                        .map(thing -> framing.rows.stream().anyMatch(row -> framing.isSetSideBySide(thing, row)))
                        .toList());
    }

    private List<Boolean> words(Score score) {
        List<Boolean> found = new ArrayList<>();
        for (JsonNode thing : gold) {
            thing.path("words").properties().forEach(article -> {
                for (String words : Json.oneOrMany(article.getValue())) {
                    boolean framed = rows.stream().anyMatch(row -> isNear(article.getKey(), words, row));
                    found.add(framed);
                    if (!framed) {
                        score.missed("framing", article.getKey(), words);
                    }
                }
            });
        }
        return found;
    }

    private boolean isSetSideBySide(JsonNode thing, JsonNode row) {
        JsonNode words = thing.path("words");
        long articles = words.properties().stream()
                .filter(article -> isNamed(article.getKey(), article.getValue(), row))
                .count();
        return articles > 0 && articles >= Math.min(SIDE_BY_SIDE, words.size());
    }

    private boolean isNamed(String article, JsonNode words, JsonNode row) {
        return Json.oneOrMany(words).stream()
                .anyMatch(each -> spans(row).anyMatch(span -> isNear(article, each, span)));
    }

    private static Stream<JsonNode> spans(JsonNode row) {
        return Stream.concat(Stream.of(row), Json.list(row, "others").stream());
    }

    private boolean isNear(String article, String words, JsonNode span) {
        return printed.isNear(article, words, span, SLACK, PLUS);
    }
}
