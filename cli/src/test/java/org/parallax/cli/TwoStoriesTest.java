package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody saves the pages of two stories into one folder. */
class TwoStoriesTest {

    @TempDir
    private Path folder;

    private SavedPages pages() {
        return new SavedPages(folder.resolve("pages"));
    }

    /** Two pages about a laboratory, beside the two about a ferry. */
    private static SavedPages withLaboratory(SavedPages pages) {
        return pages.withPage(
                        "licence.html",
                        "Arnsted News",
                        "2030-03-06",
                        "Medicines board takes licence from Quillon laboratory",
                        "The medicines board has taken the licence from the Quillon laboratory at Arnsted after 41 blood samples were mixed up. A freezer had been left open, and labels had come off the tubes.",
                        "Professor Idris Lowell, who heads the laboratory, called the decision rash. Patients of three clinics were given the wrong results between January and April, the board wrote in its report.")
                .withPage(
                        "court.html",
                        "The Physician",
                        "2030-03-07",
                        "Quillon to go to court over lost licence",
                        "Quillon will go to court over the licence of its laboratory, Professor Idris Lowell said in Arnsted. The medicines board closed the laboratory because blood samples of 41 patients had been mixed up.",
                        "Lowell said that the labels had come from a printer which the health ministry had recommended. The three clinics have hired another company.");
    }

    private Ran read(Object... more) {
        return Ran.read(folder.resolve("pages"), folder.resolve("out"), more);
    }

    private JsonNode story() throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("out/story.json")));
    }

    @Test
    void itIsSaidAtTheHeadWithTheFilesOfEach() throws IOException {
        withLaboratory(pages().withStory());
        Ran ran = read();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().strip()).startsWith("These articles tell 2 stories");
        assertThat(story().at("/stories")).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/story.html"))).contains("These articles tell 2 stories");
    }

    @Test
    void eachCanBeReadAlone() throws IOException {
        withLaboratory(pages().withStory());
        Ran ran = read("--story", "2");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("2 articles").doesNotContain("These articles tell");
        assertThat(story().at("/articles").findValuesAsText("file"))
                .containsExactlyInAnyOrder("licence.html", "court.html");
    }

    @Test
    void aCopyGoesWithItsStory() throws IOException {
        SavedPages pages = withLaboratory(pages().withStory());
        pages.withBytes("court-again.html", Files.readAllBytes(pages.folder().resolve("court.html")));
        read("--story", "2");
        assertThat(story().at("/articles").findValuesAsText("file"))
                .containsExactlyInAnyOrder("licence.html", "court.html", "court-again.html");
    }

    @Test
    void aStoryThatIsNotThereIsAWrongCommand() {
        pages().withStory();
        Ran ran = read("--story", "2");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--story 2: the articles tell one story");
    }

    @Test
    void oneStoryIsNotCalledTwo() {
        pages().withStory();
        assertThat(read().out()).doesNotContain("These articles tell");
    }
}
