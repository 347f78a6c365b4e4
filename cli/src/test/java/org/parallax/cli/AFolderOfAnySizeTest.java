package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parallax extract} holds a few pages at a time: a folder whose articles do not fit in memory together is read to its end. */
class AFolderOfAnySizeTest {

    private static final int PAGES = 1_500;

    /** What the articles take together, as they are printed, must be more than this, or the test shows nothing. */
    private static final int HEAP = 20_000_000;

    @TempDir
    private Path folder;

    @Test
    void moreArticlesThanMemoryHoldsAreReadAndABadFileIsNamed() throws Exception {
        SavedPages pages = new SavedPages(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            pages.withPage(
                    String.format(Locale.ROOT, "p%04d.html", i),
                    "The Quay Herald",
                    "2030-03-05",
                    "Ferry number " + i + " leaves port",
                    notes(i));
        }
        pages.withBytes("p0700.html", new byte[0]);
        Path out = folder.resolve("out.jsonl");
        Path err = folder.resolve("err.txt");
        assertThat(extract(pages.folder(), out, err)).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(Files.readString(err))
                .contains("left out p0700.html: it is empty")
                .hasLineCount(1);
        assertThat(Files.size(out)).isGreaterThan(HEAP);
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.count()).isEqualTo(PAGES - 1);
        }
    }

    @Test
    void aPageThatMemoryCannotHoldIsNamedAndTheRestIsRead() throws Exception {
        SavedPages pages = new SavedPages(folder.resolve("pages")).withStory();
        String[] paragraphs = IntStream.range(0, 40_000)
                .mapToObj(i -> "Ferry number " + i + " left the port of Lisk, said its captain.")
                .toArray(String[]::new);
        pages.withPage("large.html", "The Quay Herald", "2030-03-05", "All ferries leave port", paragraphs);
        Path out = folder.resolve("out.jsonl");
        Path err = folder.resolve("err.txt");
        assertThat(extract(pages.folder(), out, err)).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(Files.readString(err))
                .contains("left out large.html: it takes more memory than there is")
                .hasLineCount(1);
        assertThat(Files.readString(out))
                .contains("evening.html", "morning.html")
                .hasLineCount(2);
    }

    private static String[] notes(int page) {
        return IntStream.range(0, 20)
                .mapToObj(i -> ("Ferry number " + page + " left berth " + i
                                + " of the port of Lisk on Friday, said its captain, "
                                + "who had waited for the tide since the morning. ")
                        .repeat(3))
                .toArray(String[]::new);
    }

    /** In a process of its own, whose memory is small. */
    private static int extract(Path pages, Path out, Path err) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "extract",
                "--json",
                "--threads",
                "1",
                pages.toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
