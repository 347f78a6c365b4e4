package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.parallax.article.Article;
import org.parallax.article.WayBack;

/**
 * One article as one line of JSON, outside any story: the keys of an article in {@code story.json}; {@code dates}, all that the page says of its dates; and {@code way_back}: the {@code charset},
 * and {@code runs} of four numbers, where a piece of the text starts and ends and where the page's piece does. Threads may share it.
 */
public final class ArticleLine {

    private ArticleLine() {}

    /** In ASCII, so that it is the same in every character set; without a line break, within or at the end. */
    public static String of(Article article) {
        return Json.line(json -> {
            ArticleJson.writeKeys(
                    json,
                    article,
                    article.masthead().language(),
                    article.dating().published());
            Items.write(
                    json,
                    "dates",
                    article.dating().claims(),
                    (to, claim) -> ArticleJson.writeClaim(to, claim, article));
            writeWayBack(json, article.wayBack());
        });
    }

    private static void writeWayBack(JsonGenerator json, WayBack way) throws IOException {
        json.writeObjectFieldStart("way_back");
        json.writeStringField("charset", way.charset());
        json.writeArrayFieldStart("runs");
        for (WayBack.Run run : way.runs()) {
            int[] numbers = {
                run.text().start(),
                run.text().end(),
                run.page().start(),
                run.page().end()
            };
            json.writeArray(numbers, 0, numbers.length);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
