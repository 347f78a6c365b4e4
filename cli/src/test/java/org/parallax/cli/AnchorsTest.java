package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parallax anchors}: which passages of a story still stand in pages that were saved again. */
class AnchorsTest {

    private static final String PUMPS = "The pumps have failed three times since January";

    @TempDir
    private Path folder;

    private Path story;
    private Path again;

    @BeforeEach
    void givenAStoryAndItsPagesSavedAgain() {
        new SavedPages(folder.resolve("pages")).withStory();
        assertThat(Ran.read(folder.resolve("pages"), folder, "--quiet").code()).isZero();
        story = folder.resolve("story.json");
        again = folder.resolve("again");
        new SavedPages(again).withStory();
    }

    private void whenItIsChanged(String page, String old, String now) throws IOException {
        Path file = again.resolve(page);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    private Ran anchors(Object... more) {
        return Ran.parallax(Stream.concat(Stream.of("anchors", story, again), Stream.of(more))
                .toArray());
    }

    @Test
    void theSamePagesHoldEveryQuote() {
        Ran ran = anchors();
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("== evening.html (evening.html in the story)", "== morning.html")
                .containsPattern("found +\\d+-\\d+ +Nora Velt: " + PUMPS)
                .containsPattern("found [1-9]\\d*, moved 0, lost 0")
                .containsPattern("In all 2 of the story's 2 pages: found [1-9]\\d*, moved 0, lost 0")
                .doesNotContain("LOST");
    }

    @Test
    void aNumberThatWasChangedLosesTheQuoteAndShowsWhatStandsThere() throws IOException {
        whenItIsChanged("morning.html", "three times", "four times");
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.out())
                .containsPattern("LOST +Nora Velt: " + PUMPS)
                .contains("(reworded)")
                .containsPattern("see +\\d+-\\d+ +The pumps have failed four times");
    }

    @Test
    void aParagraphTakenOut() throws IOException {
        String page = Files.readString(again.resolve("evening.html"));
        whenItIsChanged(
                "evening.html", page.substring(page.indexOf("<p>The company denied"), page.indexOf("</article>")), "");
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.out()).contains("(gone)");
    }

    @Test
    void aParagraphPutInBesideAQuoteMovesIt() throws IOException {
        whenItIsChanged(
                "evening.html",
                "<p>The company denied",
                "<p>It was raining on the quay all day long, and the band played to nobody.</p><p>The company denied");
        Ran ran = anchors();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("other words stand before it");
    }

    @Test
    void asLinesOfJson() throws IOException {
        whenItIsChanged("morning.html", "three times", "four times");
        List<JsonNode> lines = lines();
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "statement",
                                "kind",
                                "row",
                                "article",
                                "file",
                                "speaker",
                                "was",
                                "state",
                                "now",
                                "change",
                                "why",
                                "proposal",
                                "rule"));
        JsonNode lost = lines.stream()
                .filter(line -> line.path("kind").asText().equals("statement"))
                .filter(line -> line.path("state").asText().equals("lost"))
                .findFirst()
                .orElseThrow();
        assertThat(lost.path("was").path("text").asText()).contains(PUMPS);
        assertThat(lost.path("why").asText()).isEqualTo("reworded");
        assertThat(lost.path("now").isNull()).isTrue();
        assertThat(lost.path("proposal").path("text").asText()).contains("four times");
        assertThat(lost.path("rule").asText()).isEqualTo("WordsThatStandNowhereAreLost");
        JsonNode found = lines.stream()
                .filter(line -> line.path("state").asText().equals("found"))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("state").asText()).isEqualTo("found");
        assertThat(found.path("now").path("text")).isEqualTo(found.path("was").path("text"));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : anchors("--json").out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void whatNobodySaidIsLookedForTooAndNamedWithTheRowsThatItCarries() throws IOException {
        whenItIsChanged("evening.html", "on Friday, three days late", "on Sunday, three days late");
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.out())
                .containsPattern("LOST +The ferry Ardent left the port")
                .containsPattern("carries timeline t-");
        assertThat(lines())
                .filteredOn(line -> line.path("state").asText().equals("lost"))
                .anySatisfy(line -> {
                    assertThat(line.path("kind").asText()).isEqualTo("timeline");
                    assertThat(line.path("row").asText()).startsWith("t-");
                    assertThat(line.path("statement").isNull()).isTrue();
                    assertThat(line.path("speaker").isNull()).isTrue();
                });
    }

    @Test
    void aPageThatIsNotInTheFolderAnyMoreIsNamed() throws IOException {
        Files.delete(again.resolve("evening.html"));
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.err())
                .containsPattern(
                        "evening.html: a page of the story that is not in the folder; it carries [1-9]\\d* passage");
        assertThat(ran.out()).contains("In all 1 of the story's 2 pages: found");
    }

    @Test
    void whoGivesAFileAsksForItAlone() {
        Ran ran = Ran.parallax("anchors", story, again.resolve("evening.html"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("In all 1 of the story's 2 pages: found");
    }

    @Test
    void theEarlierVersionThatTheStoryKnowsLosesNothing() {
        Path tar = folder.resolve("tar");
        new SavedPages(tar)
                .withPageAt(
                        "first.html",
                        "Lisk Radio",
                        "https://radio.example/tar",
                        "2030-03-05",
                        "",
                        "Tar is dear",
                        "Tar costs nine crowns a cask in the port of Lisk, the harbour master Ada Brook said on Tuesday.")
                .withPageAt(
                        "second.html",
                        "Lisk Radio",
                        "https://radio.example/tar",
                        "2030-03-05",
                        "2030-03-06",
                        "Tar is dear",
                        "Tar costs ten crowns a cask in the port of Lisk, the harbour master Ada Brook said on Tuesday.");
        assertThat(Ran.read(tar, tar.resolve("out"), "--quiet").code()).isZero();
        Ran ran = Ran.parallax("anchors", tar.resolve("out").resolve("story.json"), tar);
        assertThat(ran.err()).contains("first.html: the earlier version that the story knows");
        assertThat(ran.out()).contains("lost 0").doesNotContain("LOST");
    }

    @Test
    void aPageUnderAnotherNameIsKnownByItsHeadline() throws IOException {
        Files.move(again.resolve("evening.html"), again.resolve("evening (1).html"));
        Ran ran = anchors();
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("== evening (1).html (evening.html in the story)");
    }

    @Test
    void aPageThatIsNotOfTheStoryIsLeftOut() {
        new SavedPages(again)
                .withPage(
                        "other.html",
                        "The Quay Herald",
                        "2030-04-01",
                        "A fair in Lisk",
                        "The fair of Lisk was opened on Monday by a goat.");
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.err()).contains("left out other.html: the story has no page of its address");
        assertThat(ran.out()).contains("== morning.html");
        Ran alone = Ran.parallax("anchors", story, again.resolve("other.html"));
        assertThat(alone.code()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(alone.err()).contains("none of the 1 files is a page of");
    }

    @Test
    void anArticleThatIsNotOfTheStoryIsLeftOutInWhateverFolderItStands() {
        new SavedPages(again)
                .withPage(
                        "fair_files/other.html",
                        "The Quay Herald",
                        "2030-04-01",
                        "A fair in Lisk",
                        "The fair of Lisk was opened on Monday by a goat.");
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.err())
                .contains("left out fair_files/other.html: the story has no page of its address")
                .doesNotContain("without an article");
    }

    @Test
    void aFrameOfAPageIsPassedOver() {
        new SavedPages(again).withPart("fair_files/frame.html");
        Ran ran = anchors();
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("passed over 1 file without an article").doesNotContain("left out");
    }

    @Test
    void aPageThatCannotBeReadIsLeftOut() {
        new SavedPages(again).withBytes("morning.html", new byte[0]);
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.err()).contains("left out morning.html: it is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | it is no story",
                "[1, 2] | it is no story",
                "{\"format\":\"geojson\"} | it is no story",
                "{\"format\": | it is not JSON (line 1)",
                "<html><p>story</p></html> | it is not JSON (line 1)",
                "{\"format\":\"parallax-story\",\"articles\":[{\"id\":\"a\",\"text\":\"short\"}],\"statements\":[{\"article\":\"a\",\"content\":[{\"start\":2,\"end\":99}]}]} | 2-99, is not in its article's text",
                "{\"format\":\"parallax-story\",\"articles\":[{\"id\":\"a\",\"text\":\"short\"}],\"statements\":[{\"article\":\"a\",\"content\":[{\"text\":\"x\"}]}]} | is not in its article's text",
                "{\"format\":\"parallax-story\"} | none of the 2 files is a page of"
            })
    void aFileThatIsNoStory(String json, String reason) throws IOException {
        Files.writeString(story, json);
        Ran ran = anchors();
        assertThat(ran.code()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(ran.err()).contains(reason).contains("story.json");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aStoryOrPagesThatAreNotThere() {
        assertThat(Ran.parallax("anchors", folder.resolve("nowhere.json"), again))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(Exit.NOTHING_READ.code()))
                .satisfies(ran -> assertThat(ran.err()).contains("nowhere.json: there is no such file"));
        assertThat(Ran.parallax("anchors", folder, again).code()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(Ran.parallax("anchors", story, folder.resolve("nowhere")).code())
                .isEqualTo(Exit.NOTHING_READ.code());
        assertThat(Ran.parallax("anchors", story).code()).isEqualTo(Exit.WRONG_USAGE.code());
    }

    @Test
    void aLaterVersionOfTheFileWithMoreInItIsRead() throws IOException {
        Files.writeString(story, Files.readString(story).replaceFirst("\\{", "{\"weather\":{\"rain\":[1]},"));
        assertThat(anchors().code()).isZero();
    }

    @Test
    void whoeverReadTheOutputHasGone() {
        assertThat(Main.run(ReaderWhoHasGone.surroundings(), "anchors", story.toString(), again.toString()))
                .isEqualTo(Exit.NOT_WRITTEN.code());
    }
}
