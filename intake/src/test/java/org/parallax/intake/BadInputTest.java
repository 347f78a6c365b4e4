package org.parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.testing.ProcessorTime;

/** What is broken or hostile costs a line and bounded time, and the rest is read. */
class BadInputTest {

    private static final String PROSE =
            "The ferry sank on Monday, the coast guard said. All forty passengers were brought ashore by fishermen.";

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutReadRightsIsNamedAndTheRestIsRead() throws Exception {
        given("a.txt", PROSE);
        Path closed = given("closed/b.txt", PROSE).resolveSibling(".").normalize();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(
                    Files.isReadable(closed), "SKIPPED: root may read every folder; run as another user");
            Intake intake = Intake.of(folder);
            assertThat(intake.files().stream().map(intake::name)).containsExactly("a.txt", "closed");
            assertThat(intake.read(closed.toRealPath()).toString()).contains("cannot be opened");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void linksInALoopAreNotWalked() throws Exception {
        given("in/a.txt", PROSE);
        Files.createSymbolicLink(folder.resolve("in/up"), folder);
        Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("y.txt"));
        Files.createSymbolicLink(folder.resolve("y.txt"), folder.resolve("x.txt"));
        Intake intake = Intake.of(folder);
        assertThat(intake.files().stream().map(intake::name)).containsExactly("in/a.txt", "x.txt", "y.txt");
        assertThat(intake.files().stream().map(intake::read).filter(Intake.Rejected.class::isInstance))
                .hasSize(2);
    }

    @Test
    void namesStayBelowTheFolderHoweverItIsNamed() throws Exception {
        given("in/odd .. name.txt", PROSE);
        given("other/a.txt", PROSE);
        Path roundabout = folder.resolve("other/../in/.");
        Intake one = Intake.of(List.of(roundabout));
        assertThat(one.files().stream().map(one::name)).containsExactly("odd .. name.txt");
        Intake two = Intake.of(List.of(roundabout, folder.resolve("other")));
        assertThat(two.files().stream().map(two::name)).containsExactly("in/odd .. name.txt", "other/a.txt");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderElsewhereStaysInIt() throws Exception {
        given("a\\..\\..\\a.txt", PROSE);
        given("in/C:\\b.txt", PROSE);
        Intake intake = Intake.of(folder);
        assertThat(intake.files().stream().map(intake::name)).containsExactly("a_.._.._a.txt", "in/C:_b.txt");
        assertThat(intake.read(intake.files().get(0))).isInstanceOf(Intake.Read.class);
    }

    @Test
    void aParagraphOfFiveThousandWordsIsReadWhole() throws Exception {
        String paragraph = (PROSE + " ").repeat(300).strip();
        given("long.txt", "Ferry sinks off the cape\n\n" + paragraph);
        given("long.html", "<h1>Ferry sinks off the cape</h1><p>" + paragraph + "</p>");
        for (Intake.Result result : inTime()) {
            Intake.Read read = (Intake.Read) result;
            assertThat(read.article().body().of(read.article().text())).isEqualTo(paragraph);
        }
    }

    @Test
    void elementsAreNestedAHundredThousandDeep() throws Exception {
        for (String tag : List.of("div", "b", "span", "blockquote", "table")) {
            given(tag + ".html", "<html><body>" + ("<" + tag + ">").repeat(100_000) + "<p>" + PROSE);
        }
        for (Intake.Result result : inTime()) {
            assertThat(result.toString()).contains("ferry");
        }
    }

    @Test
    void aLineOfAMillionSignsIsReadInBoundedTime() throws Exception {
        given("brackets.txt", "(".repeat(1_000_000) + "\n\n" + PROSE);
        given("tags.html", "<html>" + "<a <b ".repeat(200_000) + "<p>" + PROSE);
        given("spaces.html", "<html><p>" + PROSE + " ".repeat(1_000_000) + "</p>");
        given("entities.html", "<html><p>" + PROSE + "&amp;".repeat(200_000) + "</p>");
        assertThat(inTime()).hasSize(4);
    }

    private List<Intake.Result> inTime() throws Exception {
        Intake intake = Intake.of(folder);
        List<Intake.Result> results = new ArrayList<>();
        for (Path file : intake.files()) {
            assertThat(ProcessorTime.of(() -> results.add(intake.read(file))))
                    .as(intake.name(file))
                    .isLessThan(Duration.ofSeconds(20));
        }
        return results;
    }

    private Path given(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
