package org.parallax.bench.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.bench.article.PageFiles;

/**
 * A folder as the evaluation of htmldate has it: {@code eval.json}, an object of {@code {"file", "date"}} by address, and the files below
 * {@code html/}, which may be packed ({@code .gz}). The address is not read: htmldate is not given it either, and a saved page knows its own or
 * nobody does.
 */
final class DatedCorpus {

    private static final String MARKS = "eval.json";

    private DatedCorpus() {}

    static List<DatedPage> in(Path folder) throws IOException {
        List<DatedPage> pages = new ArrayList<>();
        for (JsonNode page : new JsonMapper().readTree(folder.resolve(MARKS).toFile())) {
            String file = page.path("file").asText();
            pages.add(new DatedPage(
                    file, saved(folder.resolve("html"), file), page.path("date").asText()));
        }
        return pages;
    }

    private static byte[] saved(Path folder, String file) throws IOException {
        Path packed = folder.resolve(file + ".gz");
        return PageFiles.bytes(Files.exists(packed) ? packed : folder.resolve(file));
    }
}
