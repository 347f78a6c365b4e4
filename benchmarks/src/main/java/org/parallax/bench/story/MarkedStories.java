package org.parallax.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.bench.Corpora;
import org.parallax.bench.TemporaryFolder;
import org.parallax.bench.json.Json;
import org.parallax.bench.laid.LaidStory;

/** Stories to score: a folder with its pages, or marks of ours, whose pages lie in a temporary folder until this is closed. One thread. */
public final class MarkedStories implements AutoCloseable {

    private static final String GOLD = "gold.json";
    private static final String MARKS = ".json";

    private final List<MarkedStory> all = new ArrayList<>();
    private final List<TemporaryFolder> temporary = new ArrayList<>();

    private MarkedStories() {}

    /**
     * The stories that a path names.
     *
     * @param path a folder with {@code articles/} and {@code gold.json}, a file of marks, or a folder of such files
     */
    public static MarkedStories at(Path path) throws IOException {
        MarkedStories stories = new MarkedStories();
        if (Files.exists(path.resolve(GOLD))) {
            stories.all.add(new MarkedStory(
                    path.toAbsolutePath().normalize().getFileName().toString(),
                    path.resolve("articles"),
                    Json.read(path.resolve(GOLD))));
        } else {
            for (Path marks : marks(path)) {
                stories.lay(marks);
            }
        }
        return stories;
    }

    private static List<Path> marks(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> marks = files.filter(file -> file.toString().endsWith(MARKS))
                    .sorted()
                    .toList();
            if (marks.isEmpty()) {
                throw new IOException("there is neither " + GOLD + " nor any file of marks in " + path);
            }
            return marks;
        }
    }

    private void lay(Path marks) throws IOException {
        Path corpora = Corpora.GOLD.folder().orElseThrow(() -> new IOException(Corpora.GOLD.missing()));
        TemporaryFolder folder = new TemporaryFolder();
        temporary.add(folder);
        LaidStory laid = LaidStory.of(marks, corpora, folder.path());
        String name = marks.getFileName().toString();
        all.add(new MarkedStory(name.substring(0, name.length() - MARKS.length()), laid.articles(), laid.gold()));
    }

    /** In the order of their names. */
    public List<MarkedStory> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() throws IOException {
        for (TemporaryFolder folder : temporary) {
            folder.close();
        }
    }
}
