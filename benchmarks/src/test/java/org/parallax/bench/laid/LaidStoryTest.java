package org.parallax.bench.laid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.intake.Intake;
import org.parallax.intake.NothingToRead;

class LaidStoryTest {

    @TempDir
    Path folder;

    private LaidStory laid() throws IOException {
        JsonNode marks = LiftedMarks.from(Lamp.marked(folder, Lamp.GOLD), folder.resolve("corpora"));
        Path file = Lamp.write(folder, "marks/lamp.json", marks.toString());
        return LaidStory.of(file, folder.resolve("corpora"), Files.createDirectories(folder.resolve("laid")));
    }

    @Test
    void theMarksAreWhatTheyWereButForNotes() throws IOException {
        ObjectNode restored = laid().gold().deepCopy();
        restored.path("articles").forEach(article -> ((ObjectNode) article).remove(List.of("source", "page")));
        ObjectNode wanted = (ObjectNode) new ObjectMapper().readTree(Lamp.GOLD);
        ((ObjectNode) wanted.at("/statements/0")).remove("note");
        ((ObjectNode) wanted.at("/events/0")).remove("derived");
        assertThat((JsonNode) restored).isEqualTo(wanted);
    }

    @Test
    void thePagesReadAsTheArticles() throws IOException, NothingToRead {
        Article light = article("1-light.html");
        assertThat(light.title()).isEqualTo("Lamp to go & stay");
        assertThat(light.text()).contains("Only Dovar knows < all, he 𝔇ryly said.");
        assertThat(light.masthead().outlet()).contains("light.example");
        assertThat(light.dating().published().range().firstDay().map(Object::toString))
                .contains("2031-05-05");
    }

    @Test
    void aPageSaysNeitherOutletNorDateWhereNoneIsGiven() throws IOException, NothingToRead {
        assertThat(Files.readString(laid().articles().resolve("2-gull.html")))
                .doesNotContain("og:site_name", "published_time");
        assertThat(article("2-gull.html").dating().published().range().isKnown())
                .isFalse();
    }

    private Article article(String name) throws IOException, NothingToRead {
        Intake intake = Intake.of(laid().articles());
        Path file = intake.files().stream()
                .filter(path -> path.endsWith(name))
                .findFirst()
                .orElseThrow();
        return ((Intake.Read) intake.read(file)).article();
    }
}
