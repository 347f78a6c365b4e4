package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.StoryFiles.StoryFile;

/** All files or none, and what stood there before stays until all are whole. */
class OutFolderTest {

    @TempDir
    private Path folder;

    private static StoryFile whole(String name, String words) {
        return new StoryFile(name, out -> out.write(words.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static StoryFile stopsOnAFullDisk(String name) {
        return new StoryFile(name, out -> {
            out.write(new byte[20000]);
            throw new IOException("No space left on device");
        });
    }

    @Test
    void onAFullDiskNothingHalfWrittenIsLeft() throws IOException, NotWritten {
        Files.writeString(folder.resolve("story.html"), "the old one");
        try (OutFolder out = OutFolder.ready(folder)) {
            assertThatThrownBy(() -> out.write(List.of(whole("story.html", "new"), stopsOnAFullDisk("story.json"))))
                    .isInstanceOf(NotWritten.class)
                    .hasMessage("cannot write " + folder.resolve("story.json") + ": No space left on device");
        }
        assertThat(ReadTest.files(folder)).containsExactly("story.html");
        assertThat(folder.resolve("story.html")).hasContent("the old one");
    }

    @Test
    void aFolderInThePlaceOfAFileStopsItBeforeAnythingIsMoved() throws IOException, NotWritten {
        Files.createDirectories(folder.resolve("story.json"));
        try (OutFolder out = OutFolder.ready(folder)) {
            assertThatThrownBy(() -> out.write(List.of(whole("story.html", "new"), whole("story.json", "new"))))
                    .isInstanceOf(NotWritten.class)
                    .hasMessageContaining("story.json");
        }
        assertThat(ReadTest.files(folder)).containsExactly("story.json");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaidBeforeTheLongWork() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");
        Path pages = folder.resolve("pages");
        new SavedPages(pages).withStory();
        Ran ran = Ran.read(pages, file);
        assertThat(ran.code()).isEqualTo(Exit.NOT_WRITTEN.code());
        assertThat(ran.err()).isEqualTo("parallax: cannot write to " + file + ": it is a file, not a folder\n");
        assertThat(file).hasContent("a file");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsSaid() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "NOT RUN: this user may write to every folder (root)");
        assertThatThrownBy(() -> OutFolder.ready(locked))
                .isInstanceOf(NotWritten.class)
                .hasMessageEndingWith("no right to");
    }

    @Test
    void makesTheFolder() throws NotWritten, IOException {
        try (OutFolder out = OutFolder.ready(folder.resolve("a/b"))) {
            out.write(List.of(whole("story.html", "new")));
        }
        assertThat(ReadTest.files(folder.resolve("a/b"))).containsExactly("story.html");
    }

    @Test
    void aRunThatFindsAnotherOneWritingSaysSoBeforeTheLongWork() throws NotWritten {
        Path pages = folder.resolve("pages");
        new SavedPages(pages).withStory();
        try (OutFolder other = OutFolder.ready(folder)) {
            Ran ran = Ran.read(pages, other.folder());
            assertThat(ran.code()).isEqualTo(Exit.NOT_WRITTEN.code());
            assertThat(ran.err())
                    .isEqualTo("parallax: another run is writing to " + folder
                            + ": wait for it, or give another folder with --out\n");
        }
        assertThat(Ran.read(pages, folder).code()).isZero();
    }

    @Test
    void aRunThatWasKilledIsInNobodysWay() throws IOException {
        Path pages = folder.resolve("pages");
        new SavedPages(pages).withStory();
        Files.createFile(folder.resolve(".story.lock"));
        Files.writeString(folder.resolve(".story.html.part"), "half");
        assertThat(Ran.read(pages, folder).code()).isZero();
        assertThat(ReadTest.files(folder)).containsExactly("pages", "story.html", "story.json");
    }
}
