package org.parallax.bench.laid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.bench.json.Json;

/**
 * Marks of ours laid over their corpus again: the articles as small pages, the marks with the words that they quote.
 *
 * @param articles a folder of pages
 * @param gold as {@code gold.json} beside articles has it
 */
public record LaidStory(Path articles, JsonNode gold) {

    /**
     * Lays them over.
     *
     * @param marks a file as {@code ./bench mark-spans} writes it
     * @param corpora what each article's {@code source} is a path below
     * @param folder where the pages are written
     */
    public static LaidStory of(Path marks, Path corpora, Path folder) throws IOException {
        JsonNode places = Json.read(marks);
        Map<String, String> texts = new HashMap<>();
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (JsonNode article : Json.list(places, "articles")) {
            String id = Json.text(article, "id");
            CorpusText text = CorpusText.read(corpora.resolve(Json.text(article, "source")));
            texts.put(id, text.text());
            Files.writeString(articles.resolve(id + ".html"), page(text, article.path("page")));
        }
        return new LaidStory(articles, Quoted.replaced(places, new Words(texts)));
    }

    /** The words of a place. */
    private record Words(Map<String, String> texts) implements Quoted.Replacement {

        @Override
        public JsonNode of(String article, JsonNode place) {
            String text = texts.getOrDefault(article, "");
            return TextNode.valueOf(
                    text.substring(place.path(0).intValue(), place.path(1).intValue()));
        }

        @Override
        public JsonNode label(String article, JsonNode placeOrLabel) {
            return Quoted.isPlace(placeOrLabel) ? of(article, placeOrLabel) : placeOrLabel;
        }
    }

    private static String page(CorpusText text, JsonNode page) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.title(text.title());
        meta(document, "og:site_name", Json.text(page, "outlet"));
        meta(document, "article:published_time", Json.text(page, "published"));
        Element article = document.body().appendElement("article");
        article.appendElement("h1").text(text.title());
        Arrays.stream(text.body().split("\n", -1))
                .filter(line -> !line.isBlank())
                .forEach(line -> article.appendElement("p").text(line));
        return document.outerHtml();
    }

    private static void meta(Document document, String property, String content) {
        if (!content.isEmpty()) {
            document.head().appendElement("meta").attr("property", property).attr("content", content);
        }
    }
}
