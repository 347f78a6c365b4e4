package org.parallax.bench.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.bench.Project;
import org.parallax.bench.attribution.MarkedArticle;
import org.parallax.bench.json.Json;

/** Marks of ours over other people's articles: places and labels in {@code benchmarks/marks}, none of the text. */
public final class Marks {

    private Marks() {}

    /** The file or folder of that name among the project's marks. */
    public static Path path(String name) {
        return Project.root().resolve("benchmarks/marks").resolve(name);
    }

    /** The names of a speaker, the fullest first; empty where the mark is null, which says that the article names nobody. */
    public static List<String> names(JsonNode mark, String key) {
        return Json.has(mark, key) ? Json.texts(mark, key) : List.of();
    }

    /**
     * The indexes of the attributions whose cue begins at an offset.
     *
     * @throws IOException when there is none: the mark is of another text
     */
    public static List<Integer> withCueAt(int offset, MarkedArticle article) throws IOException {
        List<Integer> found = IntStream.range(0, article.attributions().size())
                .filter(i -> article.attributions().get(i).cue().get(0).start() == offset)
                .boxed()
                .toList();
        if (found.isEmpty()) {
            throw new IOException("no attribution of " + article.id() + " has a cue at " + offset);
        }
        return found;
    }
}
