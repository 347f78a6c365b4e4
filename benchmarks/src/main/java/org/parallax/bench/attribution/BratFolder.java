package org.parallax.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with {@code text/NAME.txt} and, for each, {@code ann/NAME.ann}. */
public final class BratFolder {

    private BratFolder() {}

    /** All articles, by name. */
    public static List<MarkedArticle> read(Path folder) throws IOException {
        List<MarkedArticle> articles = new ArrayList<>();
        for (Path file : texts(folder.resolve("text"))) {
            String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
            String text = Files.readString(file);
            String marks = Files.readString(folder.resolve("ann").resolve(id + ".ann"));
            articles.add(new MarkedArticle(id, text, BratMarks.read(text, marks)));
        }
        return articles;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
