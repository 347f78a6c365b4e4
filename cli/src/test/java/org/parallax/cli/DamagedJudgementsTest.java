package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what a person decided is lost, whatever the file has gone through. */
class DamagedJudgementsTest {

    private static final String OUTLET =
            "{\"kind\":\"outlet\",\"article\":\"morning.html\",\"outlet\":\"Dockside Daily\"}";

    @TempDir
    private Path folder;

    private Path pages;
    private Path out;
    private Path file;

    @BeforeEach
    void givenAStory() {
        pages = folder.resolve("pages");
        out = folder.resolve("out");
        file = pages.resolve("judgements.jsonl");
        new SavedPages(pages).withStory();
    }

    private Ran judge() {
        return Ran.parallax(
                "judge", pages, "outlet", "evening.html", "Harbour Radio", "--out", out, "--author", "Ida Falk");
    }

    private void given(String text) throws IOException {
        Files.writeString(file, text);
    }

    @Test
    void aDamagedLineIsNamedAndTheOthersAreHeeded() throws IOException {
        given(OUTLET + "\n{\"kind\":\"join\",\"nam\n{\"kind\":\"bless\"}\n");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(file + ", line 2, was not heeded and is left as it is: not JSON")
                .contains(
                        file
                                + ", line 3, was not heeded and is left as it is: of a kind that this version does not know: bless");
        assertThat(ran.out()).contains("Dockside Daily, 5 March 2030: Ferry stays in port", "1 applied");
    }

    @Test
    void aLineIsAddedBelowADamagedOne() throws IOException {
        String before = OUTLET + "\n{\"kind\":\"join\",\"nam";
        given(before);
        Ran ran = judge();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("line 3: evening.html is by Harbour Radio");
        assertThat(Files.readString(file))
                .startsWith(before + "\n{\"kind\":\"outlet\"")
                .endsWith("}\n");
    }

    @Test
    void whatWasThereStaysByteForByte() throws IOException {
        for (String before :
                List.of("", "\n", OUTLET, OUTLET + "\n", "\uFEFF" + OUTLET + "\r\n\r\n", "{\"mood\":1}\n")) {
            given(before);
            assertThat(judge().code()).isZero();
            byte[] now = Files.readAllBytes(file);
            byte[] was = before.getBytes(StandardCharsets.UTF_8);
            assertThat(Arrays.copyOf(now, was.length)).isEqualTo(was);
            String added = new String(now, was.length, now.length - was.length, StandardCharsets.UTF_8);
            assertThat(added.strip()).startsWith("{\"kind\":\"outlet\"").doesNotContain("\n");
            assertThat(Ran.read(pages, out).out()).contains("Harbour Radio, 8 March 2030: Ardent sails again");
        }
    }

    @Test
    void aFileOfAnotherSystemIsHeeded() throws IOException {
        given("\uFEFF" + OUTLET + "\r\n");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Dockside Daily, 5 March 2030: Ferry stays in port");
    }

    @Test
    void aFolderInItsPlaceIsNamed() throws IOException {
        Files.createDirectories(file);
        Ran read = Ran.read(pages, out);
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.err()).contains(file + " could not be read, and nothing in it was heeded: it is a folder");
        assertThat(read.out()).contains("The Quay Herald, 5 March 2030: Ferry stays in port");
        Ran judged = judge();
        assertThat(judged.code()).isEqualTo(4);
        assertThat(judged.err()).contains("cannot write " + file, "it is a folder");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.setPosixFilePermissions(pages, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(pages), "whoever may do anything is refused nothing");
        Ran ran = judge();
        Files.setPosixFilePermissions(pages, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("cannot write " + file, "no right to");
        assertThat(file).doesNotExist();
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Files.createSymbolicLink(file, folder.resolve("nowhere").resolve("judgements.jsonl"));
        Ran ran = judge();
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("cannot write " + file);
    }

    @Test
    void aLineOfTenMegabytesIsNamed() throws IOException {
        given("{\"kind\":\"" + "x".repeat(10_000_000) + "\"}\n" + OUTLET + "\n");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.err()).contains("line 1, was not heeded and is left as it is: longer than any judgement");
        assertThat(ran.out()).contains("Dockside Daily, 5 March 2030: Ferry stays in port");
    }

    @Test
    void linesThatAreAddedAtOnceAllStand() throws Exception {
        JudgementsFile judgements = JudgementsFile.of(pages);
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            many.invokeAll(IntStream.range(0, 100)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        judgements.add("{\"kind\":\"undo\",\"judgement\":\"j-" + i + "\"}");
                        return true;
                    })
                    .toList());
        } finally {
            many.shutdown();
        }
        assertThat(judgements.lines().damaged()).isEmpty();
        assertThat(judgements.lines().judgements()).hasSize(100);
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() {
        Ran ran = Ran.parallax("judge", pages.resolve("morning.html"), "list", "--out", out);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("it is a file; give the folder of the story's pages");
    }

    @Test
    void aWordThatIsNoCommandIsWrongUsage() {
        assertThat(Ran.parallax("judge", pages).code()).isEqualTo(2);
        assertThat(Ran.parallax("judge", pages, "bless", "s-1").code()).isEqualTo(2);
        assertThat(Ran.parallax("judge", pages, "status", "c-1", "lost").err()).contains("STATUS");
    }
}
