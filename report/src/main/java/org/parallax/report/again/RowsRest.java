package org.parallax.report.again;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.TextSpan;

/** What the rows of a {@code story.json} rest on, article by article. One thread makes it and asks it. */
final class RowsRest {

    private static final Comparator<TextSpan> BY_PLACE =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Rest>> byArticle = new HashMap<>();

    /** A row, and a place that it names in an article; whether there is such a place is not known yet. */
    private record Rest(RestingRow row, int start, int end) {}

    private RowsRest() {}

    static RowsRest of(JsonNode story) {
        RowsRest rests = new RowsRest();
        story.path("entities")
                .forEach(entity -> rests.names.put(
                        entity.path("id").asText(), entity.path("name").asText()));
        for (RowKind kind : RowKind.values()) {
            story.path(kind.list()).forEach(item -> rests.add(kind, item));
        }
        return rests;
    }

    private void add(RowKind kind, JsonNode item) {
        RestingRow row = new RestingRow(kind, item.path("id").asText(), speaker(kind, item));
        kind.spans(item)
                .forEach(span -> byArticle
                        .computeIfAbsent(article(span, item), unseen -> new ArrayList<>())
                        .add(new Rest(
                                row,
                                span.path("start").asInt(-1),
                                span.path("end").asInt(-1))));
    }

    /** The one that the span names or, where it names none, the one that its item is of. */
    private static String article(JsonNode span, JsonNode item) {
        return Optional.ofNullable(span.path("article").textValue())
                .orElse(item.path("article").asText());
    }

    private Optional<String> speaker(RowKind kind, JsonNode item) {
        if (kind != RowKind.STATEMENT) {
            return Optional.empty();
        }
        return Optional.ofNullable(names.get(item.path("speaker").asText()))
                .or(() -> Optional.ofNullable(item.path("source").path("text").textValue()))
                .or(() -> Optional.of("nobody named"));
    }

    /**
     * The passages of an article, by place.
     *
     * @throws NotAStory when a row names a place that its text does not have
     */
    List<Passage> on(String article, String text) throws NotAStory {
        Map<TextSpan, List<RestingRow>> rows = new TreeMap<>(BY_PLACE);
        for (Rest rest : byArticle.getOrDefault(article, List.of())) {
            List<RestingRow> there = rows.computeIfAbsent(span(rest, text), unseen -> new ArrayList<>());
            if (!there.contains(rest.row())) {
                there.add(rest.row());
            }
        }
        return rows.entrySet().stream()
                .map(each -> new Passage(each.getKey(), each.getValue()))
                .toList();
    }

    private static TextSpan span(Rest rest, String text) throws NotAStory {
        if (rest.start() < 0 || rest.end() <= rest.start() || rest.end() > text.length()) {
            throw new NotAStory("the place of a " + rest.row().kind().words() + ", " + rest.start() + "-" + rest.end()
                    + ", is not in its article's text");
        }
        return new TextSpan(rest.start(), rest.end());
    }
}
