package org.parallax.bench.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.bench.json.Json;
import org.parallax.bench.token.Detokenised;
import org.parallax.bench.xml.XmlFile;
import org.w3c.dom.Element;

/**
 * The articles of a corpus of stories in the order of their publication; those without a date first, and among equals in an order that depends
 * on their words alone, so that no name of a file helps.
 */
final class StreamCorpus {

    private static final Comparator<StreamArticle> BY_PUBLICATION = Comparator.comparing(
                    (StreamArticle a) -> a.article().published().range().firstDay(),
                    Comparator.comparing(day -> day.map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE)))
            .thenComparing(a -> a.article().text().hashCode())
            .thenComparing(StreamArticle::file);

    private StreamCorpus() {}

    /** Below a folder: ECB+ ({@code *_*ecb.xml}, {@code *_*ecbplus.xml}), giveme5w1h and BASIL ({@code *.json}). */
    static List<StreamArticle> read(Path folder) throws IOException {
        List<StreamArticle> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            article(file).ifPresent(articles::add);
        }
        articles.sort(BY_PUBLICATION);
        return List.copyOf(articles);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Optional<StreamArticle> article(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.matches(".+_.+ecb(?:plus)?\\.xml")) {
            return ecb(file, name);
        }
        return name.endsWith(".json") ? json(name, Json.read(file)) : Optional.empty();
    }

    /** A sub-topic is a topic's number with the half of the corpus. Some documents begin with their address, which is no text. */
    private static Optional<StreamArticle> ecb(Path file, String name) {
        TreeMap<Integer, List<String>> sentences = XmlFile.elements(XmlFile.read(file), "token").stream()
                .collect(Collectors.groupingBy(
                        token -> Integer.parseInt(token.getAttribute("sentence")),
                        TreeMap::new,
                        Collectors.mapping(Element::getTextContent, Collectors.toList())));
        List<List<String>> text = sentences.values().stream()
                .filter(sentence -> !sentence.get(0).equals("http"))
                .toList();
        String story = name.replaceAll("_.*ecbplus\\.xml", "+").replaceAll("_.*ecb\\.xml", "");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(StreamArticle.of(
                        name, story, true, "", Detokenised.of(text, 1).text(), ""));
    }

    private static Optional<StreamArticle> json(String name, JsonNode json) {
        if (Json.has(json, "newsCluster")) {
            JsonNode cluster = json.path("newsCluster");
            String story = Json.text(cluster, "Category") + " " + Json.text(cluster, "Event");
            return Optional.of(StreamArticle.of(
                    name,
                    story,
                    true,
                    Json.text(json, "title"),
                    Json.text(json, "text"),
                    Json.text(json, "date_publish")));
        }
        return Json.has(json, "triplet-uuid") && Json.has(json, "body-paragraphs")
                ? Optional.of(StreamArticle.of(
                        name,
                        Json.text(json, "triplet-uuid"),
                        false,
                        Json.text(json, "title"),
                        paragraphs(json),
                        Json.text(json, "date")))
                : Optional.empty();
    }

    private static String paragraphs(JsonNode json) {
        return Json.list(json, "body-paragraphs").stream()
                .map(paragraph -> String.join(" ", Json.oneOrMany(paragraph)))
                .collect(Collectors.joining("\n"));
    }
}
