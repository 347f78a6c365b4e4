package org.parallax.model.badinput;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;

/** The seeds of the fuzz test, as texts, and how a text becomes an article: its first line is the headline. */
final class InventedArticles {

    /** Where Jazzer looks for what it begins with: in the folder of the test's method. */
    private static final String SEEDS = "ReaderFuzzTestInputs/anyTextIsReadByAnyTagger";

    private InventedArticles() {}

    static List<String> all() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                texts.add(text(file.getFileName().toString()));
            }
        }
        return texts;
    }

    /** Of one seed; what the fuzzer found need not be UTF-8. */
    static String text(String seed) throws IOException {
        return new String(Files.readAllBytes(folder().resolve(seed)), StandardCharsets.UTF_8);
    }

    private static Path folder() {
        URL seeds = Optional.ofNullable(ReaderFuzzTest.class.getResource(SEEDS)).orElseThrow();
        return Path.of(URI.create(seeds.toString()));
    }

    /** Empty where there is nothing to make one of. */
    static Optional<Article> article(String text) {
        int newline = text.indexOf('\n');
        String title = newline < 0 ? "" : text.substring(0, newline);
        String body = text.substring(newline + 1);
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Article.of(new SavedFile("invented.txt", "0"), title, body, Masthead.UNKNOWN, Dating.UNKNOWN));
    }
}
