package org.parallax.bench.laid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.bench.Project;
import org.parallax.bench.json.Json;

/** The marks that the project keeps: places alone, for the corpora's words are not ours to give away. */
class MarksOfOursTest {

    @Test
    void noMarkQuotesAnArticle() throws IOException {
        List<String> quoting = new ArrayList<>();
        List<Path> marks = marks();
        for (Path file : marks) {
            Quoted.replaced(Json.read(file), new Quotations(file, quoting));
        }
        assertThat(marks).hasSizeGreaterThan(40);
        assertThat(quoting).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wide/tune, second", "stories, second-stories"})
    void theSecondReaderReadTheArticlesOfTheFirst(String firsts, String seconds) throws IOException {
        Path marks = Project.root().resolve("benchmarks/marks");
        try (Stream<Path> second = Files.list(marks.resolve(seconds))) {
            assertThat(second).isNotEmpty().allSatisfy(file -> {
                Path first = marks.resolve(firsts).resolve(file.getFileName());
                assertThat(Json.read(file).path("articles").toString())
                        .isEqualTo(Json.read(first).path("articles").toString());
            });
        }
    }

    private static List<Path> marks() throws IOException {
        Path folder = Project.root().resolve("benchmarks/marks");
        List<Path> marks = new ArrayList<>();
        for (String name : List.of("stories", "wide/tune", "wide/test", "second", "second-stories")) {
            try (Stream<Path> files = Files.list(folder.resolve(name))) {
                files.sorted().forEach(marks::add);
            }
        }
        return marks;
    }

    /** Notes every value that is words where a place should stand. */
    private record Quotations(Path file, List<String> quoting) implements Quoted.Replacement {

        @Override
        public JsonNode of(String article, JsonNode value) {
            if (!Quoted.isPlace(value)) {
                quoting.add(file.getFileName() + ", " + article + ": " + value);
            }
            return value;
        }

        @Override
        public JsonNode label(String article, JsonNode value) {
            return value;
        }
    }
}
