package org.parallax.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.bench.article.PageFiles;

/**
 * A folder with {@code html/ID.html.gz} and the marks of all pages in one file: {@code ground-truth.json} (as the article extraction benchmark
 * of Zyte has it: an object of bodies by id) or {@code articles.json} (as NAEB: a list with text, title, date and authors).
 *
 * @param name of its folder
 * @param pages by id
 */
record PageCorpus(String name, List<MarkedPage> pages) {

    private static final String BODIES = "ground-truth.json";
    private static final String ARTICLES = "articles.json";

    /** The corpus in a folder, or those in the folders below it. */
    static List<PageCorpus> in(Path folder) throws IOException {
        if (isOne(folder)) {
            return List.of(of(folder));
        }
        List<PageCorpus> corpora = new ArrayList<>();
        try (Stream<Path> below = Files.list(folder)) {
            for (Path each : below.filter(PageCorpus::isOne).sorted().toList()) {
                corpora.add(of(each));
            }
        }
        if (corpora.isEmpty()) {
            throw new IOException("no " + BODIES + " and no " + ARTICLES + " in " + folder);
        }
        return corpora;
    }

    private static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(BODIES)) || Files.exists(folder.resolve(ARTICLES));
    }

    private static PageCorpus of(Path folder) throws IOException {
        List<MarkedPage> pages = Files.exists(folder.resolve(BODIES)) ? bodies(folder) : articles(folder);
        String name = folder.toRealPath().getFileName().toString();
        return new PageCorpus(name, pages);
    }

    private static List<MarkedPage> bodies(Path folder) throws IOException {
        List<MarkedPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : json(folder.resolve(BODIES)).properties()) {
            String body = page.getValue().path("articleBody").asText();
            pages.add(new MarkedPage(page.getKey(), saved(folder, page.getKey()), body, Optional.empty()));
        }
        return pages;
    }

    private static List<MarkedPage> articles(Path folder) throws IOException {
        List<MarkedPage> pages = new ArrayList<>();
        for (JsonNode page : json(folder.resolve(ARTICLES))) {
            String id = page.path("html_file").asText();
            Optional<String> day = Optional.of(page.path("date").asText("")).filter(date -> !date.isEmpty());
            PageFacts facts = PageFacts.of(
                    page.path("title").asText(), day, page.path("authors").asText());
            pages.add(new MarkedPage(id, saved(folder, id), page.path("text").asText(), Optional.of(facts)));
        }
        return pages;
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(file.toFile());
    }

    private static byte[] saved(Path folder, String id) throws IOException {
        return PageFiles.bytes(folder.resolve("html").resolve(id + ".html.gz"));
    }
}
