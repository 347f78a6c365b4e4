package org.parallax.report.again;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;

/** The pages and quotes of a {@code story.json}. What it holds beside them is not looked at; so a file of a later version does as well. */
public final class SavedStory {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<OldPage> pages;

    private SavedStory(List<OldPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * Reads a whole file; the stream is left open.
     *
     * @throws NotAStory when it is no JSON, no story, or a story whose places do not fit its texts
     */
    public static SavedStory read(InputStream json) throws IOException, NotAStory {
        JsonNode story = parsed(json);
        if (!story.path("format").asText().equals("parallax-story")) {
            throw new NotAStory("it is no story: give the story.json that parallax read has written");
        }
        return new SavedStory(pages(story));
    }

    private static JsonNode parsed(InputStream json) throws IOException, NotAStory {
        try {
            return MAPPER.readTree(json.readAllBytes());
        } catch (JsonProcessingException broken) {
            throw new NotAStory("it is not JSON (line " + broken.getLocation().getLineNr()
                    + "): give the story.json that parallax read has written");
        }
    }

    private static List<OldPage> pages(JsonNode story) throws NotAStory {
        Map<String, String> names = new HashMap<>();
        story.path("entities")
                .forEach(entity -> names.put(
                        entity.path("id").asText(), entity.path("name").asText()));
        Map<String, List<JsonNode>> statements = new HashMap<>();
        story.path("statements")
                .forEach(statement -> statements
                        .computeIfAbsent(statement.path("article").asText(), unseen -> new ArrayList<>())
                        .add(statement));
        List<OldPage> pages = new ArrayList<>();
        for (JsonNode article : story.path("articles")) {
            pages.add(page(article, statements.getOrDefault(article.path("id").asText(), List.of()), names));
        }
        return pages;
    }

    private static OldPage page(JsonNode article, List<JsonNode> statements, Map<String, String> names)
            throws NotAStory {
        String text = article.path("text").asText();
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode statement : statements) {
            for (JsonNode content : statement.path("content")) {
                quotes.add(quote(statement, span(content, text), names));
            }
        }
        return new OldPage(
                article.path("id").asText(),
                article.path("file").asText(),
                Optional.ofNullable(article.path("url").textValue()),
                article.path("title").asText(),
                text,
                quotes);
    }

    private static Quote quote(JsonNode statement, TextSpan span, Map<String, String> names) {
        String id = statement.path("id").asText();
        String speaker = Optional.ofNullable(names.get(statement.path("speaker").asText()))
                .or(() -> Optional.ofNullable(
                        statement.path("source").path("text").textValue()))
                .orElse("nobody named");
        return new Quote(id, speaker, span);
    }

    private static TextSpan span(JsonNode content, String text) throws NotAStory {
        int start = content.path("start").asInt(-1);
        int end = content.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.length()) {
            throw new NotAStory("a statement's place, " + start + "-" + end + ", is not in its article's text");
        }
        return new TextSpan(start, end);
    }

    public List<OldPage> pages() {
        return pages;
    }

    /**
     * The pages of the story that a page may be a later version of: those of its address; if there is none, those of its file name; if there
     * is none, those of its headline.
     */
    public List<OldPage> before(Article again) {
        String name = fileName(again.saved().file());
        return Stream.<Predicate<OldPage>>of(
                        page -> page.url().isPresent()
                                && page.url().equals(again.masthead().url()),
                        page -> fileName(page.file()).equals(name),
                        page -> !page.title().isEmpty() && page.title().equals(again.title()))
                .map(isIt -> pages.stream().filter(isIt).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
