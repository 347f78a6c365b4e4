package org.parallax.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.bench.article.PlainArticles;
import org.parallax.bench.article.StatedDay;
import org.parallax.bench.csv.CsvTable;
import org.parallax.bench.token.Detokenised;

/**
 * Articles on one matter and the timelines that journalists made of it: a folder with {@code articles.csv} (columns {@code date text}, a tokenised
 * sentence a line) and {@code timelines/}, as Timeline17.
 *
 * @param name of its folder
 */
record Topic(String name, List<Article> articles, List<DayTexts> timelines) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String ARTICLES = "articles.csv";

    /** The topic of a folder, or those of the folders in it, by name. */
    static List<Topic> in(Path folder) throws IOException {
        List<Topic> topics = new ArrayList<>();
        for (Path each : Files.exists(folder.resolve(ARTICLES)) ? List.of(folder) : children(folder)) {
            if (Files.exists(each.resolve(ARTICLES))) {
                topics.add(read(each));
            }
        }
        if (topics.isEmpty()) {
            throw new IOException("there is no " + ARTICLES + " in " + folder + " or a folder in it");
        }
        return topics;
    }

    private static Topic read(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (CSVRecord row : CsvTable.rows(folder.resolve(ARTICLES), ',', "date", "text")) {
            if (!row.get("text").isBlank()) {
                articles.add(article(folder, row));
            }
        }
        List<DayTexts> timelines = new ArrayList<>();
        for (Path file : children(folder.resolve("timelines"))) {
            timelines.add(DayTexts.read(file));
        }
        return new Topic(folder.toAbsolutePath().normalize().getFileName().toString(), articles, timelines);
    }

    private static Article article(Path folder, CSVRecord row) throws IOException {
        List<List<String>> sentences = row.get("text")
                .lines()
                .map(line -> SPACES.splitAsStream(line.strip()).toList())
                .filter(words -> !words.get(0).isEmpty())
                .toList();
        Article plain = PlainArticles.of(
                row.getRecordNumber() + ".txt",
                "\n" + Detokenised.of(sentences, 0).text());
        return new Article(
                plain.saved(),
                plain.text(),
                plain.headline(),
                plain.body(),
                plain.masthead(),
                published(folder, row.get("date")));
    }

    private static Dating published(Path folder, String date) throws IOException {
        try {
            return StatedDay.published(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            throw new IOException(folder.resolve(ARTICLES) + ": \"" + date + "\" is no day", e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
