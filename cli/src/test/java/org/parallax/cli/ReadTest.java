package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.report.terminal.Look;

class ReadTest {

    @TempDir
    private Path folder;

    private Path pages;
    private Path out;

    @BeforeEach
    void givenAStory() {
        pages = folder.resolve("pages");
        out = folder.resolve("out");
        new SavedPages(pages).withStory();
    }

    @Test
    void printsTheAccountAndWritesThePageAndTheExchangeFile() throws IOException {
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "2 articles",
                        "The Quay Herald, 5 March 2030: Ferry stays in port",
                        "wrote " + out.resolve("story.html"));
        assertThat(files(out)).containsExactly("story.html", "story.json");
        assertThat(Files.readString(out.resolve("story.json"))).contains("\"format\":\"parallax-story\"");
        assertThat(Files.readString(out.resolve("story.html"))).endsWith("</html>\n");
    }

    @Test
    void writesTablesWhereTheyAreWanted() throws IOException {
        assertThat(Ran.read(pages, out, "--csv").code()).isZero();
        assertThat(files(out))
                .containsExactly(
                        "story-commitments.csv",
                        "story-disagreements.csv",
                        "story-framing.csv",
                        "story-headlines.csv",
                        "story-judgements.csv",
                        "story-ledger.csv",
                        "story-left-out.csv",
                        "story-timeline.csv",
                        "story.html",
                        "story.json");
    }

    @Test
    void writesAnnotationsWhereTheyAreWanted() throws IOException {
        assertThat(Ran.read(pages, out, "--annotations").code()).isZero();
        assertThat(files(out)).containsExactly("story-annotations.jsonld", "story.html", "story.json");
        assertThat(Files.readString(out.resolve("story-annotations.jsonld")))
                .contains("http://www.w3.org/ns/anno.jsonld", "three times since January");
    }

    @Test
    void theSameBytesWhateverTheThreadsAndTheOrder() throws IOException {
        Path other = folder.resolve("other");
        Ran.read(pages, out, "--threads", 1, "--csv");
        Ran.parallax(
                "read",
                pages.resolve("morning.html"),
                pages.resolve("evening.html"),
                "--out",
                other,
                "--threads",
                4,
                "--csv");
        for (String file : files(out)) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    void writesOverWhatItWroteBefore() throws IOException {
        Ran.read(pages, out);
        byte[] first = Files.readAllBytes(out.resolve("story.json"));
        assertThat(Ran.read(pages, out).code()).isZero();
        assertThat(out.resolve("story.json")).hasBinaryContent(first);
    }

    @Test
    void tablesOfAnEarlierReadAreNamedAndLeftAsTheyAre() throws IOException {
        Ran.read(pages, out, "--csv", "--annotations");
        byte[] ledger = Files.readAllBytes(out.resolve("story-ledger.csv"));
        Files.delete(out.resolve("story-framing.csv"));
        Ran ran = Ran.read(pages, out, "--quiet");
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .startsWith(
                        "parallax: of an earlier read, not of this one: story-annotations.jsonld, story-commitments.csv, ")
                .contains("story-ledger.csv", " in " + out.toAbsolutePath())
                .endsWith("; delete them, or read again with --csv --annotations\n")
                .doesNotContain("story-framing.csv");
        assertThat(out.resolve("story-ledger.csv")).hasBinaryContent(ledger);
    }

    @Test
    void whatIsWrittenAgainIsOfThisRead() {
        Ran.read(pages, out, "--csv");
        assertThat(Ran.read(pages, out, "--csv").err()).isEmpty();
    }

    @Test
    void isQuietWhenAskedTo() {
        Ran ran = Ran.read(pages, out, "--quiet");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(out.resolve("story.html")).exists();
    }

    @Test
    void aStandardOutputThatIsFullOrClosedIsSaid() {
        StringWriter err = new StringWriter();
        int code = Main.run(ReaderWhoHasGone.surroundings(err), "read", pages.toString(), "--out", out.toString());
        assertThat(code).isEqualTo(Exit.NOT_WRITTEN.code());
        assertThat(err.toString())
                .isEqualTo("parallax: standard output is full or closed: what was to be printed is not complete\n");
        assertThat(out.resolve("story.html")).exists();
    }

    @Test
    void whereNothingIsPrintedAClosedStandardOutputDoesNoHarm() {
        String[] quiet = {"read", pages.toString(), "--out", out.toString(), "--quiet"};
        assertThat(Main.run(ReaderWhoHasGone.surroundings(), quiet)).isZero();
    }

    @Test
    void isDrawnUpForTheDayAskedFor() throws IOException {
        Ran.read(pages, out, "--as-of", "2030-04-01");
        assertThat(Files.readString(out.resolve("story.json"))).contains("\"as_of\":\"2030-04-01\"");
    }

    @Test
    void ofAnEarlierDayTellsWhatWasThereAndCountsTheRest() throws IOException {
        Ran ran = Ran.read(pages, out, "--as-of", "2030-03-06");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("1 article", "1 page appeared after 6 March 2030 and is left aside.")
                .doesNotContain("Ardent sails again");
        assertThat(Files.readString(out.resolve("story.json"))).contains("\"left_aside\":[\n\"evening.html\"\n]");
        assertThat(Files.readString(out.resolve("story.html"))).contains("1 page appeared after 6 March 2030");
    }

    @Test
    void ofADayBeforeAllPagesTellsNothing() throws IOException {
        Ran ran = Ran.read(pages, out, "--as-of", "2029-01-01");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("2 pages appeared after 1 January 2029", "No page is left to tell anything.");
        assertThat(Files.readString(out.resolve("story.html"))).endsWith("</html>\n");
    }

    @Test
    void saysWhichPageIsAYearAfterAllOthers() throws IOException {
        new SavedPages(pages)
                .withPage(
                        "late.html",
                        "The Lisk Mail",
                        "2039-03-09",
                        "Ferry Ardent sails with new pumps",
                        "The ferry Ardent left the port of Lisk again with some two hundred passengers, who had waited on the quay for most of the week.",
                        "A spokesman for the company, Sound Lines, said that the pumps were new and that the ship was safe.");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("late.html is of 9 March 2039, a year or more after every other page that is dated");
        assertThat(Files.readString(out.resolve("story.html"))).contains("late.html is of 9 March 2039");
    }

    @Test
    void hasColourOnATerminalUnlessItIsNotWanted() {
        Look terminal = new Look(80, true);
        assertThat(Ran.parallax(terminal, "read", pages, "--out", out).out()).contains("\u001B[1m");
        assertThat(Ran.parallax(terminal, "read", pages, "--out", out, "--no-color")
                        .out())
                .doesNotContain("\u001B");
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".parallax"))
                    .sorted()
                    .toList();
        }
    }
}
