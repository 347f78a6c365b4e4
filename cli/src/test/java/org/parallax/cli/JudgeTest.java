package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types to decide, and what the account says from then on. */
class JudgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path pages;
    private Path out;

    @BeforeEach
    void givenAStory() {
        pages = folder.resolve("pages");
        out = folder.resolve("out");
        new SavedPages(pages)
                .withStory()
                .withPage(
                        "week.html",
                        "The Skerry Post",
                        "2030-03-12",
                        "Sound Lines promises a second ferry by 1 April",
                        "The ferry company Sound Lines promised on Tuesday to put a second ferry into service by 1 April 2030.",
                        "\"The pumps have failed three times since January,\" Captain Nora Vélt had said in the first week.",
                        "Sven Ardal, who speaks for the company, said that the ship was safe. Ardal would say no more.");
    }

    @Test
    void eachDecisionSaysHowItIsTyped() {
        for (String decision : List.of(
                "join",
                "part",
                "speaker",
                "date",
                "outlet",
                "drop",
                "confirm",
                "status",
                "day",
                "merge",
                "sentence",
                "undo",
                "list")) {
            Ran help = Ran.parallax("judge", pages, decision, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("parallax judge").contains(decision).contains("--out");
        }
    }

    private Ran judge(Object... words) {
        return Ran.parallax(Stream.concat(
                        Stream.of("judge", pages),
                        Stream.concat(Stream.of(words), Stream.of("--out", out, "--author", "Ida Falk")))
                .toArray());
    }

    private Ran decide(Object... words) {
        Ran ran = judge(words);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran;
    }

    private JsonNode read() throws IOException {
        Ran.read(pages, out, "--quiet");
        return JSON.readTree(out.resolve("story.json").toFile());
    }

    private static List<JsonNode> all(JsonNode story, String key) {
        return StreamSupport.stream(story.path(key).spliterator(), false).toList();
    }

    private static Optional<JsonNode> with(JsonNode story, String key, String words) {
        return all(story, key).stream()
                .filter(item -> item.toString().contains(words))
                .findFirst();
    }

    private static String id(JsonNode story, String key, String words) {
        return with(story, key, words).orElseThrow().path("id").asText();
    }

    private static List<String> names(JsonNode story) {
        return all(story, "entities").stream()
                .map(entity -> entity.path("name").asText())
                .toList();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(pages.resolve("judgements.jsonl"));
    }

    @Test
    void namesAreJoined() throws IOException {
        assertThat(names(read())).contains("Nora Velt", "Sven Ardal");
        Ran ran = decide("join", "Nora Velt", "Sven Ardal", "--because", "she told us");
        assertThat(ran.out())
                .contains("line 1: Nora Velt and Sven Ardal are one, decided by Ida Falk on ", ": she told us")
                .contains("parallax judge " + pages + " undo 1 takes it back");
        assertThat(names(read()).stream().filter(name -> name.equals("Nora Velt") || name.equals("Sven Ardal")))
                .hasSize(1);
        assertThat(with(read(), "judgements", "applied").orElseThrow().path("rows"))
                .hasSize(1);
    }

    @Test
    void namesAreJoinedByTheirIds() throws IOException {
        JsonNode story = read();
        decide("join", id(story, "entities", "Nora Velt"), id(story, "entities", "Sven Ardal"));
        assertThat(lines()).singleElement().asString().contains("{\"name\":\"Nora Velt\",\"type\":\"person\"}");
    }

    @Test
    void namesAreParted() throws IOException {
        assertThat(names(read())).doesNotContain("Nora Vélt");
        decide("part", "Nora Velt", "Nora Vélt");
        assertThat(names(read())).contains("Nora Velt", "Nora Vélt");
    }

    @Test
    void twoOfOneNameArePartedByAFile() throws IOException {
        decide("part", "Nora Velt", "--in", "evening.html");
        assertThat(names(read()).stream().filter(name -> name.equals("Nora Velt")))
                .hasSize(2);
    }

    @Test
    void aStatementIsGivenASpeaker() throws IOException {
        String statement = id(read(), "statements", "pumps had been replaced");
        decide("speaker", statement, "Sven Ardal");
        JsonNode story = read();
        JsonNode said = with(story, "statements", statement).orElseThrow();
        assertThat(said.path("speaker").asText()).isEqualTo(id(story, "entities", "\"name\":\"Sven Ardal\""));
        assertThat(said.path("decided_by").path("speaker").asText()).startsWith("decided by Ida Falk on ");
    }

    @Test
    void theBeginningOfAnIdIsEnough() throws IOException {
        String statement = id(read(), "statements", "pumps had been replaced");
        decide("speaker", statement.substring(0, 10), "Sven Ardal");
        assertThat(lines()).singleElement().asString().contains("pumps had been replaced");
    }

    @Test
    void anArticleIsGivenADay() throws IOException {
        decide("date", "week.html", "2030-04-20");
        JsonNode story = read();
        assertThat(with(story, "articles", "week.html")
                        .orElseThrow()
                        .path("published")
                        .path("value")
                        .asText())
                .isEqualTo("2030-04-20");
        assertThat(with(story, "articles", "week.html")
                        .orElseThrow()
                        .path("published")
                        .path("basis")
                        .asText())
                .isEqualTo("judged");
        assertThat(story.path("as_of").asText()).isEqualTo("2030-04-20");
        assertThat(Ran.read(pages, out).out()).contains("20 April 2030: Sound Lines", "judged: decided by Ida Falk");
        assertThat(Files.readString(out.resolve("story.html"))).contains("<small>judged</small>");
    }

    @Test
    void anEntryIsGivenADayAndJoined() throws IOException {
        List<JsonNode> entries = all(read(), "timeline");
        assertThat(entries).hasSizeGreaterThan(1);
        String first = entries.get(0).path("id").asText();
        String second = entries.get(1).path("id").asText();
        decide("day", first, "2029-12-31");
        assertThat(with(read(), "timeline", first)
                        .orElseThrow()
                        .at("/date/earliest")
                        .asText())
                .isEqualTo("2029-12-31");
        decide("merge", first, second);
        assertThat(all(read(), "timeline")).hasSize(entries.size() - 1);
        decide("undo", "2");
        assertThat(all(read(), "timeline")).hasSize(entries.size());
    }

    @Test
    void anEntryShowsASentenceOfItsOwnAlone() throws IOException {
        JsonNode entry = all(read(), "timeline").get(0);
        String id = entry.path("id").asText();
        Ran none = judge("sentence", id, "no such words");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .contains("no sentence of " + id)
                .contains(entry.path("text").asText());
        decide("sentence", id, entry.path("text").asText().substring(2));
        assertThat(lines()).singleElement().asString().contains("\"kind\":\"sentence\"");
    }

    @Test
    void anArticleIsGivenAnOutlet() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        assertThat(with(read(), "articles", "week.html")
                        .orElseThrow()
                        .path("outlet")
                        .asText())
                .isEqualTo("The Skerry Gazette");
        assertThat(Files.readString(out.resolve("story.html")))
                .contains("week.html is by The Skerry Gazette, decided by");
    }

    @Test
    void rowsOfEachSortAreDroppedAndConfirmed() throws IOException {
        JsonNode before = read();
        for (String key : List.of("statements", "timeline", "commitments", "echoes")) {
            String row = all(before, key).get(0).path("id").asText();
            decide("confirm", row);
            assertThat(with(read(), key, row)).isPresent();
            assertThat(Files.readString(out.resolve("story.html"))).contains("confirmed, decided by Ida Falk");
            decide("drop", row);
            assertThat(with(read(), key, row)).isEmpty();
        }
        assertThat(lines()).hasSize(8);
    }

    @Test
    void aChoiceOfWordsAndAHeadlineAreDroppedToo() throws IOException {
        new SavedPages(pages)
                .withPage(
                        "quay.html",
                        "The Skerry Gazette",
                        "2030-03-13",
                        "Botched repair shuts the quay for a week",
                        "The quay at Skerry was shut for a week after a botched repair of its wall, and the fish market moved away.",
                        "Boats lie in the old basin until the wall is dry. Nobody was hurt when the stones gave way in the night.");
        for (String key : List.of("framing", "headlines")) {
            String row = id(read(), key, "otched repair");
            assertThat(Files.readString(out.resolve("story.html"))).contains(row);
            decide("drop", row);
            assertThat(with(read(), key, row)).isEmpty();
        }
    }

    @Test
    void aCommitmentIsGivenAStatusWithAReason() throws IOException {
        String promise = id(read(), "commitments", "second ferry");
        decide("status", promise, "kept", "--because", "we saw both ferries in port");
        JsonNode kept = with(read(), "commitments", promise).orElseThrow();
        assertThat(kept.path("status").asText()).isEqualTo("kept");
        assertThat(kept.path("decided_by").path("status").asText()).endsWith(": we saw both ferries in port");
        assertThat(Ran.read(pages, out, "--as-of", "2031-01-01").out()).contains("kept");
    }

    @Test
    void aLineIsUndoneByAFurtherLine() throws IOException {
        List<String> before = names(read());
        decide("join", "Nora Velt", "Sven Ardal");
        Ran ran = decide("undo", "1");
        assertThat(ran.out()).startsWith("line 2: ");
        assertThat(names(read())).isEqualTo(before);
        assertThat(lines()).hasSize(2);
        assertThat(with(read(), "judgements", "undone by line 2")).isPresent();
    }

    @Test
    void whatWasDecidedIsListed() {
        assertThat(decide("list").out()).isEqualTo("nothing was decided\n");
        decide("join", "Nora Velt", "Sven Ardal");
        decide("part", "Nora Velt", "Sven Ardal");
        assertThat(decide("list").out())
                .contains(
                        "1 overruled: Nora Velt and Sven Ardal are one",
                        "line 2 decides it anew",
                        "2 applied: Nora Velt and Sven Ardal are two",
                        "1 applied, 1 overruled");
    }

    @Test
    void whatIsDecidedAnewTakesThePlaceOfTheOld() {
        decide("outlet", "week.html", "The Skerry Gazette");
        assertThat(decide("outlet", "week.html", "The Skerry Mail").out()).contains("in place of line 1");
    }

    @Test
    void whoeverOnlyAsksLeavesNothingBehind() {
        decide("list");
        assertThat(out).doesNotExist();
    }

    @Test
    void anOrphanIsNamedAndKept() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        Files.delete(pages.resolve("week.html"));
        assertThat(Ran.read(pages, out).out())
                .contains("1 orphaned", "line 1 orphaned: week.html is by The Skerry Gazette", "is not in the story");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatStandsAlreadyIsNotWrittenAgain() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        Ran again = decide("outlet", "week.html", "The Skerry Gazette");
        assertThat(again.out())
                .startsWith("line 1 stands already: week.html is by The Skerry Gazette, decided by Ida Falk on ")
                .endsWith("; nothing was written\n");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aDayThatWasDecidedStandsAlready() throws IOException {
        decide("day", id(read(), "timeline", "second ferry"), "2030-03-20");
        decide("day", id(read(), "timeline", "second ferry"), "2030-03-20");
        assertThat(lines()).hasSize(1);
        decide("day", id(read(), "timeline", "second ferry"), "2030-03-21");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void aReasonThatWasNotGivenIsWritten() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        decide("outlet", "week.html", "The Skerry Gazette", "--because", "its masthead says so");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void whatHoldsNoLongerIsDecidedAnew() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        decide("undo", "1");
        decide("outlet", "week.html", "The Skerry Gazette");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void ofManyThatAnIdMayBeTheRestIsCounted() throws IOException {
        int statements = all(read(), "statements").size();
        String[] body = IntStream.range(0, 14)
                .mapToObj(i -> "\"We saw boat number " + i + " on that day,\" Sven Ardal said on Tuesday.")
                .toArray(String[]::new);
        new SavedPages(pages).withPage("more.html", "Lisk Radio", "2030-03-13", "Boats seen", body);
        int all = all(read(), "statements").size();
        assertThat(all).isGreaterThan(10).isGreaterThan(statements);
        assertThat(judge("drop", "s-").err())
                .contains("s- may be any of " + all + "; give more of the id:", "  and " + (all - 10) + " more\n");
    }

    @Test
    void anAmbiguousIdShowsWhatItMayBe() throws IOException {
        Ran ran = judge("drop", "s-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("s- may be any of ", "give more of the id:", "statement “");
        assertThat(pages.resolve("judgements.jsonl")).doesNotExist();
    }

    @Test
    void whatIsNotInTheStoryIsRefusedWithTheWayOut() {
        assertRefused("nothing in the story has the id s-000000000000", "drop", "s-000000000000");
        assertRefused("no article names Nobody Atall", "join", "Nora Velt", "Nobody Atall");
        assertRefused("no article of the story is in a file gone.html", "date", "gone.html", "2030-01-01");
        assertRefused("a date is written as 2021-12-09", "date", "week.html", "yesterday");
        assertRefused("an outlet has a name", "outlet", "week.html", " ");
        assertRefused("holds nothing that could be undone", "undo", "3");
        assertRefused("two names are needed", "part", "Nora Velt");
        assertThat(pages.resolve("judgements.jsonl")).doesNotExist();
    }

    @Test
    void unlikeThingsAreJoinedByWhoIsSure() throws IOException {
        assertRefused(
                "Nora Velt is a person, Lisk is a place; nothing was written. If they are one all the same, add --sure",
                "join",
                "Nora Velt",
                "Lisk");
        assertThat(pages.resolve("judgements.jsonl")).doesNotExist();
        decide("join", "Nora Velt", "Lisk", "--sure");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatIsOneAlreadyIsNotJoinedAgain() {
        assertRefused(
                "Nora Velt and Nora Vélt are one already, Nora Velt; nothing was written",
                "join",
                "Nora Velt",
                "Nora Vélt");
        assertThat(pages.resolve("judgements.jsonl")).doesNotExist();
    }

    @Test
    void whatIsUndoneAlreadyIsNotUndoneAgain() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        assertThat(decide("undo", "1").out()).startsWith("line 2: line 1 undone: week.html is by The Skerry Gazette");
        assertRefused("line 1 is already undone by line 2; nothing was written", "undo", "1");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void aRowIsNamedAsThePageShowsIt() throws IOException {
        JsonNode promise = with(read(), "commitments", "second ferry").orElseThrow();
        String shown = "commitment “" + promise.path("what").asText() + "” by Sound Lines";
        assertThat(decide("confirm", promise.path("id").asText()).out()).startsWith("line 1: " + shown + " confirmed");
        assertThat(decide("drop", promise.path("id").asText()).out()).startsWith("line 2: " + shown + " dropped");
    }

    @Test
    void onlyStatementsHaveSpeakersAndOnlyCommitmentsAStatus() throws IOException {
        JsonNode story = read();
        assertRefused(
                "only a statement has a speaker",
                "speaker",
                all(story, "timeline").get(0).path("id").asText(),
                "Nora Velt");
        assertRefused(
                "only a commitment has a status",
                "status",
                all(story, "statements").get(0).path("id").asText(),
                "kept");
    }

    private void assertRefused(String reason, Object... words) {
        Ran ran = judge(words);
        assertThat(ran.err()).contains(reason);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void theFileIsNoPageOfTheStory() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        assertThat(all(read(), "articles")).hasSize(3);
    }

    @Test
    void severalFoldersBringTheirJudgementsAlong() throws IOException {
        decide("outlet", "week.html", "The Skerry Gazette");
        Path other = folder.resolve("other");
        new SavedPages(other)
                .withPage(
                        "more.html",
                        "Lisk Radio",
                        "2030-03-13",
                        "Nothing new",
                        "Nothing was new in Lisk on Wednesday.");
        Ran.parallax("read", pages, other, "--out", out, "--quiet");
        assertThat(Files.readString(out.resolve("story.json"))).contains("\"outlet\":\"The Skerry Gazette\"");
    }

    @Test
    void whatIsWrittenSaysWhoAndWhenInWordsThatAreKeyedByContent() throws IOException {
        List<String> commands = new ArrayList<>(List.of("drop", id(read(), "timeline", "second ferry")));
        decide(commands.toArray());
        JsonNode line = JSON.readTree(lines().get(0));
        assertThat(line.path("by").asText()).isEqualTo("Ida Falk");
        assertThat(line.path("at").asText()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(line.path("passages").path(0).path("file").asText()).isEqualTo("week.html");
        assertThat(line.path("passages").path(0).path("quote").asText()).contains("second ferry");
    }
}
