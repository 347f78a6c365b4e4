package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An account that is wrong in many ways, to try a scorer on: each line of text a statement, runs of capitalised words the entities, the same
 * five words in two articles an echo.
 */
final class CrudeAccount {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:al-)?\\p{Lu}[\\p{L}'’-]+)*");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{12,}");
    private static final Pattern FIVE_WORDS = Pattern.compile("(?=((?:\\b\\p{L}+\\b[ ,]+){4}\\p{L}+))\\b");

    private final ObjectNode story = MAPPER.createObjectNode();

    private CrudeAccount() {
        for (String key : new String[] {"articles", "entities", "statements", "timeline", "echoes", "framing"}) {
            story.putArray(key);
        }
    }

    static JsonNode of(Path folder, JsonNode gold) throws IOException {
        CrudeAccount account = new CrudeAccount();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.sorted().forEach(files::add);
        }
        for (Path file : files) {
            account.article(file.getFileName().toString(), Files.readString(file), gold);
        }
        account.echoes();
        return account.story;
    }

    private ArrayNode array(String key) {
        return (ArrayNode) story.get(key);
    }

    private void article(String name, String text, JsonNode gold) {
        String id = "a" + array("articles").size();
        JsonNode first = gold.get("articles")
                .get(array("articles").size() % gold.get("articles").size());
        ObjectNode article =
                array("articles").addObject().put("id", id).put("file", name).put("text", text);
        article.put("title", first.get("title").asText());
        article.putObject("published")
                .put("earliest", first.get("published_earliest").asText())
                .put("basis", "inferred");
        entities(id, text);
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            statement(id, text, sentence.start(), sentence.end());
        }
    }

    private void entities(String id, String text) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            ObjectNode entity = array("entities")
                    .addObject()
                    .put("id", "e" + array("entities").size());
            entity.put("name", name.group()).putArray("mentions").add(span(id, text, name.start(), name.end()));
        }
    }

    private void statement(String id, String text, int start, int end) {
        int number = array("statements").size();
        ObjectNode statement =
                array("statements").addObject().put("id", "s" + number).put("article", id);
        statement
                .put("kind", number % 2 == 0 ? "direct" : "indirect")
                .put("class", number % 7 == 0 ? "belief" : "speech");
        statement.put("in", number % 11 == 0 ? "headline" : "body");
        statement.put(
                "speaker",
                number % 3 == 0
                        ? null
                        : "e" + number % Math.max(1, array("entities").size()));
        statement.putArray("content").add(span(id, text, start, end));
        statement.set("source", span(id, text, start, start + 10));
        statement.set("cue", span(id, text, Math.max(0, start - 8), start));
        statement
                .putObject("when")
                .put("earliest", number % 2 == 0 ? "2021-12" : "2020-11-22")
                .put("latest", "2021-12-30");
        ObjectNode entry = array("timeline").addObject().put("text", text.substring(start, end));
        entry.putObject("date")
                .put("earliest", number % 2 == 0 ? "2021-12-25" : "2020-01")
                .put("latest", number % 2 == 0 ? "2021-12-28" : "2020-01");
        entry.putArray("evidence").add(span(id, text, start, end));
        array("framing").add(span(id, text, start, Math.min(end, start + 25)));
    }

    private void echoes() {
        for (JsonNode one : array("articles")) {
            Matcher words = FIVE_WORDS.matcher(one.get("text").asText());
            while (words.find()) {
                for (JsonNode other : array("articles")) {
                    int at = other.equals(one) ? -1 : other.get("text").asText().indexOf(words.group(1));
                    if (at >= 0) {
                        ObjectNode echo = array("echoes").addObject();
                        String text = one.get("text").asText();
                        int from = Math.max(0, words.start() - 30);
                        echo.set(
                                "a",
                                span(one.get("id").asText(), text, from, Math.min(text.length(), words.start() + 60)));
                        String there = other.get("text").asText();
                        echo.set(
                                "b",
                                span(
                                        other.get("id").asText(),
                                        there,
                                        Math.max(0, at - 30),
                                        Math.min(there.length(), at + 60)));
                    }
                }
            }
        }
    }

    private static ObjectNode span(String id, String text, int start, int end) {
        return MAPPER.createObjectNode()
                .put("article", id)
                .put("start", start)
                .put("end", end)
                .put("text", text.substring(start, end));
    }
}
