package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.bench.json.Json;

/** Articles: there, with their titles, dates and bodies. */
final class ArticleScore {

    private final Printed printed;
    private final List<JsonNode> gold;
    private final Score score;

    private ArticleScore(Printed printed, JsonNode gold, Score score) {
        this.printed = printed;
        this.gold = Json.list(gold, "articles");
        this.score = score;
    }

    static void add(Printed printed, JsonNode gold, Score score) {
        ArticleScore articles = new ArticleScore(printed, gold, score);
        score.part(
                "articles", articles.gold.stream().map(a -> printed.has(id(a))).toList());
        score.part("titles", articles.gold.stream().map(articles::hasTitle).toList());
        articles.dates();
        articles.furniture();
        score.part("body edges", articles.gold.stream().map(articles::hasEdges).toList());
    }

    private static String id(JsonNode article) {
        return Json.text(article, "id");
    }

    private JsonNode printedArticle(JsonNode article) {
        return printed.article(id(article)).orElse(MissingNode.getInstance());
    }

    private boolean hasTitle(JsonNode article) {
        int[] title = Projection.of(Json.text(printedArticle(article), "title")).letters();
        return printed.has(id(article))
                && Arrays.equals(
                        title, Projection.of(Json.text(article, "title")).letters());
    }

    private void dates() {
        List<Boolean> right = new ArrayList<>();
        List<Boolean> placed = new ArrayList<>();
        for (JsonNode article : gold) {
            JsonNode published = Json.object(printedArticle(article), "published");
            boolean stated = !Json.text(article, "published").isEmpty();
            boolean inferred = !stated && isInferred(article, published);
            boolean unknown =
                    !stated && printed.has(id(article)) && Days.of(published).isEmpty();
            right.add(stated ? isThatDay(article, published) : unknown || (inferred && printed.has(id(article))));
            if (!stated) {
                placed.add(inferred);
            }
            if (!right.get(right.size() - 1)) {
                String basis = Json.text(published, "basis");
                score.missed(
                        "date", id(article), Json.text(published, "earliest"), Json.text(published, "latest"), basis);
            }
        }
        score.part("dates", right);
        score.part("undated placed", placed);
    }

    private static boolean isThatDay(JsonNode article, JsonNode published) {
        LocalDate day = Days.first(Json.text(article, "published_earliest"));
        return Days.of(published).filter(new Days(day, day)::equals).isPresent();
    }

    private static boolean isInferred(JsonNode article, JsonNode published) {
        String latest = Json.text(article, "published_latest");
        LocalDate first = Days.first(Json.text(article, "published_earliest"));
        Days meant = new Days(
                first, latest.isEmpty() ? LocalDate.MAX : Days.of(latest).last());
        Optional<Days> days = Days.of(published);
        return Json.text(published, "basis").equals("inferred")
                && days.filter(meant::meets).isPresent();
    }

    private void furniture() {
        int left = 0;
        for (JsonNode article : gold) {
            for (String words : Json.texts(article, "not_body")) {
                if (printed.has(id(article)) && isInBody(article, words)) {
                    left++;
                    score.missed("furniture", id(article), words);
                }
            }
        }
        score.count("furniture in bodies", left);
    }

    private boolean hasEdges(JsonNode article) {
        return printed.has(id(article))
                && isInBody(article, Json.text(article, "body_start"))
                && isInBody(article, Json.text(article, "body_end"));
    }

    private boolean isInBody(JsonNode article, String words) {
        String stem = id(article);
        JsonNode span = printedArticle(article).path("body");
        Projection text = printed.text(stem);
        Stretch body = span.isObject() ? printed.stretch(stem, span) : text.stretch(0, text.length());
        return text.places(words).stream().anyMatch(body::holds);
    }
}
