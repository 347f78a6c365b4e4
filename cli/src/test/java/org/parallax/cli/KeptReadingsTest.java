package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run reads only what is new, and comes to the same account. */
class KeptReadingsTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "harbour-bridge", "articles");

    @TempDir
    private Path folder;

    private Path pages;
    private Path out;
    private Path kept;

    @BeforeEach
    void givenAStory() {
        pages = folder.resolve("pages");
        out = folder.resolve("out");
        kept = out.resolve(".parallax").resolve("readings");
        new SavedPages(pages).withStory();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted().toList();
        }
    }

    private byte[] story(Path where) throws IOException {
        return Files.readAllBytes(where.resolve("story.json"));
    }

    @Test
    void theSecondRunComesToTheSameBytes() throws IOException {
        Ran.read(EXAMPLE, out, "--csv");
        Path again = folder.resolve("again");
        Files.createDirectories(again);
        Files.move(out.resolve(".parallax"), again.resolve(".parallax"));
        Ran.read(EXAMPLE, again, "--csv");
        for (String file : ReadTest.files(out)) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    void aStoryThatGrewComesToTheSameBytesAsOneReadAtOnce() throws IOException {
        Path grown = folder.resolve("grown");
        Path growing = folder.resolve("growing");
        Files.createDirectories(growing);
        try (Stream<Path> all = Files.list(EXAMPLE)) {
            for (Path page : all.sorted().toList()) {
                Files.copy(page, growing.resolve(page.getFileName()));
                Ran.read(growing, grown, "--quiet");
            }
        }
        Path atOnce = folder.resolve("atOnce");
        Ran.read(growing, atOnce, "--quiet", "--no-cache");
        assertThat(story(grown)).isEqualTo(story(atOnce));
        assertThat(grown.resolve("story.html")).hasSameBinaryContentAs(atOnce.resolve("story.html"));
    }

    @Test
    void onlyWhatIsNewIsAdded() throws IOException {
        Ran.read(pages, out);
        List<Path> before = files();
        assertThat(before).hasSize(2);
        Ran.read(pages, out);
        assertThat(files()).isEqualTo(before);
        new SavedPages(pages)
                .withPage(
                        "more.html",
                        "Lisk Radio",
                        "2030-03-13",
                        "Nothing new",
                        "Nothing was new in the port of Lisk on Wednesday, and the ferry Ardent sailed on time with 300 passengers and a band.");
        Ran.read(pages, out);
        assertThat(files()).hasSize(3).containsAll(before);
    }

    @Test
    void anotherDateOfThePageIsAnotherReading() throws IOException {
        SavedPages story = new SavedPages(folder.resolve("dated"));
        story.withPage(
                "a.html",
                "Lisk Radio",
                "2030-03-13",
                "Nothing new",
                "Nothing was new in the port of Lisk on Tuesday, and the ferry Ardent sailed on time with 300 passengers and a band.");
        Ran.read(story.folder(), out);
        story.withPage(
                "a.html",
                "Lisk Radio",
                "2030-04-13",
                "Nothing new",
                "Nothing was new in the port of Lisk on Tuesday, and the ferry Ardent sailed on time with 300 passengers and a band.");
        Ran.read(story.folder(), out);
        assertThat(files()).hasSize(2);
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws IOException {
        Ran.read(pages, out);
        byte[] right = story(out);
        List<Path> files = files();
        byte[] first = Files.readAllBytes(files.get(0));
        for (String damage : List.of("", "nonsense", "parallax-reading\n[]")) {
            Files.writeString(files.get(0), damage);
            Files.write(files.get(1), new byte[] {(byte) 0xFF, 0, 10});
            assertThat(Ran.read(pages, out).code()).isZero();
            assertThat(story(out)).isEqualTo(right);
            assertThat(files.get(0)).hasBinaryContent(first);
        }
    }

    @Test
    void oneChangedLetterIsNoticed() throws IOException {
        Ran.read(pages, out);
        byte[] right = story(out);
        for (Path file : files()) {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            Files.writeString(file, text.replace("Nora", "Dora"), StandardCharsets.US_ASCII);
        }
        Ran.read(pages, out);
        assertThat(story(out)).isEqualTo(right);
    }

    @Test
    void anotherArticlesReadingIsNotTaken() throws IOException {
        Ran.read(pages, out);
        byte[] right = story(out);
        List<Path> files = files();
        Files.copy(files.get(0), files.get(1), StandardCopyOption.REPLACE_EXISTING);
        Ran.read(pages, out);
        assertThat(story(out)).isEqualTo(right);
    }

    @Test
    void nothingIsKeptWhereThatIsNotWanted() {
        Ran.read(pages, out, "--no-cache");
        assertThat(out.resolve(".parallax")).doesNotExist();
    }

    @Test
    void whereNothingCanBeKeptThePagesAreReadAllTheSame() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".parallax"), "a file where the folder would be");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(out.resolve(".parallax")).hasContent("a file where the folder would be");
    }

    @Test
    void theKeptReadingsAreNoPages() throws IOException {
        Ran.read(pages, pages);
        Ran again = Ran.read(pages, pages);
        assertThat(again.out()).contains("2 articles");
        assertThat(again.code()).isZero();
    }
}
