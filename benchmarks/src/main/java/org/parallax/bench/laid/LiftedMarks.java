package org.parallax.bench.laid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.bench.json.Json;

/** Lifts the marks of a story off its text: quoted words become places, so that the marks can be kept where the text cannot. One thread. */
final class LiftedMarks implements Quoted.Replacement {

    /** Notes of the marker's that may quote, and that nothing reads. */
    private static final List<String> NOTES = List.of("note", "derived");

    /** Labels are the marker's own words; this many in a row that stand in an article are the article's. */
    private static final List<String> OWN_WORDS = List.of("about", "what", "why", "thing", "against");

    private static final int QUOTED_FROM = 8;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private LiftedMarks() {}

    /**
     * The marks with places, and with each article's place in the corpus.
     *
     * @param folder holds {@code gold.json} with quoted words, {@code articles/ID.txt} and {@code articles.json}
     *     ({@code {"ID": {"source", "outlet", "published"}}})
     * @param corpora what {@code source} is a path below
     * @throws IOException when a text is not the corpus's, when words do not stand in it, or a label is a whole clause of it
     */
    static JsonNode from(Path folder, Path corpora) throws IOException {
        LiftedMarks lifted = new LiftedMarks();
        JsonNode sources = Json.read(folder.resolve("articles.json"));
        JsonNode gold = Json.read(folder.resolve("gold.json"));
        for (JsonNode article : Json.list(gold, "articles")) {
            String id = Json.text(article, "id");
            lifted.texts.put(id, text(folder, corpora, id, sources.path(id)));
        }
        ObjectNode marks = Quoted.replaced(gold, lifted);
        gold.forEach(list -> list.forEach(lifted::checkLabels));
        if (!lifted.faults.isEmpty()) {
            throw new IOException(String.join("\n", lifted.faults));
        }
        Json.list(marks, "articles").forEach(article -> source((ObjectNode) article, sources));
        marks.forEach(list -> list.forEach(LiftedMarks::dropNotes));
        return marks;
    }

    private static String text(Path folder, Path corpora, String id, JsonNode source) throws IOException {
        String text =
                CorpusText.read(corpora.resolve(Json.text(source, "source"))).text();
        if (!text.equals(Files.readString(folder.resolve("articles").resolve(id + ".txt")))) {
            throw new IOException("articles/" + id + ".txt is not the text of " + Json.text(source, "source"));
        }
        return text;
    }

    private void checkLabels(JsonNode marked) {
        OWN_WORDS.stream()
                .map(key -> Json.text(marked, key))
                .filter(this::isQuoted)
                .forEach(label -> faults.add("“" + label + "” stands in an article: say it in your own words"));
    }

    private boolean isQuoted(String label) {
        return label.split("\\s+", -1).length >= QUOTED_FROM
                && texts.values().stream().anyMatch(text -> text.contains(label));
    }

    private static void dropNotes(JsonNode marked) {
        if (marked instanceof ObjectNode object) {
            object.remove(NOTES);
        }
    }

    private static void source(ObjectNode article, JsonNode sources) {
        JsonNode source = sources.path(Json.text(article, "id"));
        article.put("source", Json.text(source, "source"));
        ObjectNode page = article.putObject("page");
        page.put("outlet", Json.text(source, "outlet"));
        page.put("published", Json.text(source, "published"));
    }

    /** The first place where the words stand: that they stand elsewhere too changes no score. */
    @Override
    public JsonNode of(String article, JsonNode words) {
        JsonNode place = label(article, words);
        if (place.isTextual()) {
            faults.add("“" + words.asText() + "” does not stand in " + article);
        }
        return place;
    }

    /** The place, if the words stand there; else the label as it is. */
    @Override
    public JsonNode label(String article, JsonNode words) {
        String quoted = words.asText();
        int at = quoted.isEmpty() ? -1 : texts.getOrDefault(article, "").indexOf(quoted);
        return at < 0 ? words : JsonNodeFactory.instance.arrayNode().add(at).add(at + quoted.length());
    }
}
