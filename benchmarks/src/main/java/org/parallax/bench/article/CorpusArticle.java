package org.parallax.bench.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.bench.json.Json;
import org.parallax.bench.laid.CorpusText;

/** An article of a corpus with its day and outlet: giveme5w1h and BASIL ({@code .json}), PolNeAR ({@code OUTLET_DAY_TITLE.txt}). */
public final class CorpusArticle {

    private CorpusArticle() {}

    /**
     * Reads it; offsets are those of its title, a blank line and its body, or of the plain file.
     *
     * @param id what it is called in its story
     * @param file its place below the corpora
     */
    public static Article read(String id, Path corpora, String file) throws IOException {
        SavedFile saved = new SavedFile(id, hash(file));
        return file.endsWith(".txt") ? plain(saved, corpora.resolve(file)) : json(saved, corpora.resolve(file));
    }

    private static Article plain(SavedFile saved, Path file) throws IOException {
        String[] name = file.getFileName().toString().split("_", 3);
        Article article = PlainArticles.of(saved.file(), Files.readString(file));
        return new Article(
                        saved,
                        article.text(),
                        article.headline(),
                        article.body(),
                        Masthead.UNKNOWN,
                        StatedDay.published(name[1]))
                .by(name[0]);
    }

    private static Article json(SavedFile saved, Path file) throws IOException {
        JsonNode json = Json.read(file);
        CorpusText text = CorpusText.read(file);
        boolean cluster = Json.has(json, "newsCluster");
        return Article.of(
                        saved,
                        text.title(),
                        text.body(),
                        Masthead.UNKNOWN,
                        StatedDay.published(Json.text(json, cluster ? "date_publish" : "date")))
                .by(Json.text(json, cluster ? "source_domain" : "source"));
    }

    private static String hash(String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
