package org.parallax.bench.laid;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.parallax.bench.json.Json;

/**
 * An article of a corpus of stories. Marks are places in {@link #text()}: the title, a blank line, the body; UTF-16 units.
 *
 * @param body paragraphs are lines
 */
public record CorpusText(String title, String body) {

    /**
     * A JSON file with {@code title} and either {@code text} (giveme5w1h) or {@code body-paragraphs}, lists of sentences (BASIL); or a plain text, its first line the
     * title (PolNeAR).
     */
    public static CorpusText read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no corpus file " + file);
        }
        CorpusText text = file.toString().endsWith(".txt") ? plain(Files.readString(file)) : json(Json.read(file));
        if (text.body().isEmpty()) {
            throw new IOException(file + " has no text");
        }
        return text;
    }

    private static CorpusText plain(String text) {
        int line = text.indexOf('\n');
        return line < 0
                ? new CorpusText("", text)
                : new CorpusText(
                        text.substring(0, line).strip(), text.substring(line).strip());
    }

    private static CorpusText json(JsonNode json) {
        String body = json.has("body-paragraphs")
                ? Json.list(json, "body-paragraphs").stream()
                        .map(paragraph -> String.join(" ", Json.oneOrMany(paragraph)))
                        .collect(Collectors.joining("\n"))
                : Json.text(json, "text");
        return new CorpusText(Json.text(json, "title"), body);
    }

    public String text() {
        return title.isEmpty() ? body : title + "\n\n" + body;
    }
}
