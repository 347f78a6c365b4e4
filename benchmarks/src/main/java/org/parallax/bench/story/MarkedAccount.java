package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.parallax.bench.json.Json;

/**
 * What a reader marked, as if an account had printed it: so the scorer of accounts tells how much of one reader's marks another has, too. The
 * words of a mark are taken wherever they stand, as the scorer takes them. Events and commitments rest on the articles that the reader names.
 */
public final class MarkedAccount {

    private final ObjectNode account = JsonNodeFactory.instance.objectNode();
    private final Map<String, Projection> texts = new LinkedHashMap<>();

    private MarkedAccount() {}

    /** The events, commitments, disagreements and framing of a marked story, in the layout of the exchange file. */
    public static JsonNode of(MarkedStory story) throws IOException {
        MarkedAccount marked = new MarkedAccount();
        try (Stream<Path> pages = Files.list(story.articles())) {
            for (Path page : pages.sorted().toList()) {
                marked.article(page);
            }
        }
        Json.list(story.gold(), "events").forEach(marked::event);
        Json.list(story.gold(), "commitments").forEach(marked::commitment);
        Json.list(story.gold(), "disagreements").forEach(marked::disagreement);
        Json.list(story.gold(), "framing").forEach(thing -> marked.thing(thing.path("words")));
        return marked.account;
    }

    /** All words of the page: nothing of it is left out, since a reader may have marked any. */
    private void article(Path page) throws IOException {
        String file = page.getFileName().toString();
        String saved = Files.readString(page);
        String text = file.endsWith(".html") ? Jsoup.parse(saved).body().wholeText() : saved;
        texts.put(Printed.stem(file), Projection.of(text));
        item("articles").put("id", Printed.stem(file)).put("file", file).put("text", text);
    }

    private void event(JsonNode event) {
        String date = Json.text(event, "date");
        ObjectNode entry = item("timeline").put("text", Json.text(event, "what"));
        entry.putObject("date").put("earliest", date).put("latest", date);
        entry.putArray("evidence").addAll(articles(event));
    }

    private void commitment(JsonNode wanted) {
        ObjectNode commitment =
                item("commitments").put("what", Json.text(wanted, "what")).put("status", Json.text(wanted, "status"));
        commitment.putObject("due").put("latest", Json.text(wanted, "due"));
        commitment.putArray("evidence").addAll(articles(wanted)).addAll(spans(Json.list(wanted, "words")));
    }

    private void disagreement(JsonNode wanted) {
        item("disagreements").putArray("sides").addAll(spans(Json.list(wanted, "sides")));
    }

    /** A row for each of the words, with the thing's words elsewhere. */
    private void thing(JsonNode words) {
        for (Map.Entry<String, JsonNode> here : words.properties()) {
            List<ObjectNode> others = words.properties().stream()
                    .filter(there -> !there.equals(here))
                    .flatMap(there -> spans(there.getKey(), there.getValue()).stream())
                    .toList();
            for (ObjectNode span : spans(here.getKey(), here.getValue())) {
                span.putArray("others").addAll(others);
                array("framing").add(span);
            }
        }
    }

    /** A place of no words in each article that is named. */
    private List<ObjectNode> articles(JsonNode marked) {
        return Json.texts(marked, "articles").stream()
                .map(article -> span(article, 0, 0, ""))
                .toList();
    }

    /** @param quoted pairs of an article and words */
    private List<ObjectNode> spans(List<JsonNode> quoted) {
        return quoted.stream()
                .flatMap(side -> spans(side.path(0).asText(), side.path(1)).stream())
                .toList();
    }

    private List<ObjectNode> spans(String article, JsonNode words) {
        Projection text = texts.getOrDefault(article, Projection.of(""));
        List<ObjectNode> spans = new ArrayList<>();
        for (String each : Json.oneOrMany(words)) {
            text.places(each).forEach(place -> spans.add(span(article, text.start(place), text.end(place), each)));
        }
        return spans;
    }

    private static ObjectNode span(String article, int start, int end, String words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("article", article)
                .put("start", start)
                .put("end", end)
                .put("text", words);
    }

    private ObjectNode item(String key) {
        return array(key).addObject();
    }

    private ArrayNode array(String key) {
        return account.withArray("/" + key);
    }
}
