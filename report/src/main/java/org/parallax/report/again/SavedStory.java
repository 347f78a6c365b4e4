package org.parallax.report.again;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.article.Article;

/** The pages of a {@code story.json} and the passages that its rows rest on. What it holds beside them is not looked at; so a file of a later version does as well. */
public final class SavedStory {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<OldPage> pages;
    private final Set<String> earlier;

    private SavedStory(List<OldPage> pages, Set<String> earlier) {
        this.pages = List.copyOf(pages);
        this.earlier = Set.copyOf(earlier);
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
        return new SavedStory(pages(story), earlier(story));
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
        RowsRest rests = RowsRest.of(story);
        List<OldPage> pages = new ArrayList<>();
        for (JsonNode article : story.path("articles")) {
            pages.add(page(article, rests));
        }
        return pages;
    }

    private static OldPage page(JsonNode article, RowsRest rests) throws NotAStory {
        String id = article.path("id").asText();
        String text = article.path("text").asText();
        return new OldPage(
                id,
                article.path("file").asText(),
                names(article),
                Optional.ofNullable(article.path("url").textValue()),
                article.path("title").asText(),
                text,
                rests.on(id, text));
    }

    private static Set<String> names(JsonNode article) {
        Set<String> names = new TreeSet<>();
        names.add(fileName(article.path("file").asText()));
        article.path("duplicates")
                .forEach(copy -> names.add(fileName(copy.path("file").asText())));
        return names;
    }

    private static Set<String> earlier(JsonNode story) {
        Set<String> earlier = new TreeSet<>();
        story.path("articles")
                .forEach(article -> article.path("versions").forEach(version -> {
                    earlier.add(version.path("sha256").asText());
                    version.path("duplicates")
                            .forEach(copy -> earlier.add(copy.path("sha256").asText()));
                }));
        return earlier;
    }

    public List<OldPage> pages() {
        return pages;
    }

    /** Whether a file is, byte for byte, a version of an article that the story knows as an earlier one: it rests on the last. */
    public boolean knowsAsEarlier(Article again) {
        return earlier.contains(again.saved().sha256());
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
                        page -> page.names().contains(name),
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
