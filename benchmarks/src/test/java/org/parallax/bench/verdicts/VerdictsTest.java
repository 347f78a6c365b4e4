package org.parallax.bench.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;

class VerdictsTest {

    private static final String STORY = """
            {"articles": [{"id": "a-1", "file": "tide.html"}, {"id": "a-2", "file": "gull.html"}],
             "timeline": [
               {"id": "t-1", "date": {"earliest": "2031-03-01", "why": "as the text says"}, "planned": false,
                "evidence": [{"article": "a-1", "start": 0, "end": 9, "text": "The dam\\nleaked."}]},
               {"id": "t-2", "date": null, "evidence": []}],
             "left_out": [{"id": "l-1", "article": "a-2", "told_by": ["a-1"]}]}
            """;

    @TempDir
    private Path folder;

    private static List<PrintedItem> printed() throws IOException {
        JsonNode story = new ObjectMapper().readTree(STORY);
        return PrintedItem.of(story);
    }

    private Verdicts verdicts(String rows) throws IOException {
        return Verdicts.read(Files.writeString(folder.resolve("dam.tsv"), "kind\tid\tverdict\n" + rows));
    }

    @Test
    void everyRowCanBeJudged() throws IOException {
        assertThat(printed())
                .extracting(item -> item.kind().title() + " " + item.id())
                .containsExactly("events t-1", "events t-2", "left out l-1");
    }

    @Test
    void aJudgeReadsWhatARowSaysAndItsPassages() throws IOException {
        assertThat(printed().get(0).lines())
                .containsExactly(
                        "date",
                        "  earliest: 2031-03-01",
                        "  why: as the text says",
                        "planned: false",
                        "evidence",
                        "  [tide.html] The dam leaked.");
    }

    @Test
    void theShareOfRightRowsIsOfThoseThatSomebodyJudged() throws IOException {
        Verdicts verdicts = verdicts("events\tt-1\tright\nevents\tt-gone\twrong\nleft out\tl-1\twrong\n");
        JudgedStory story = new JudgedStory("dam", printed(), verdicts);
        List<Figure> rows = VerdictsCommand.table(List.of(story)).rows();
        assertThat(rows)
                .filteredOn(row -> row.name().startsWith("events") || row.name().startsWith("left out"))
                .extracting(row -> row.value() + ", " + row.note())
                .containsExactly(
                        "100.0, 1 of 1; 1 more are printed and not judged",
                        "0.0, 0 of 1; 0 more are printed and not judged");
    }

    @Test
    void theSheetHoldsWhatNobodyHasJudged() throws IOException {
        JudgedStory story = new JudgedStory("dam", printed(), verdicts("events\tt-1\tright\n"));
        assertThat(VerdictsCommand.sheet(story))
                .contains("events\tt-2\t", "left out\tl-1\t")
                .doesNotContain("events\tt-1\t");
    }

    @Test
    void aNameInTheSameWordsIsOneItemThatWeighsAsManyPlacesAsItHasAndAPronounIsOneByItself() throws IOException {
        JsonNode story = new ObjectMapper().readTree("""
                {"articles": [{"id": "a-1", "file": "tide.html", "text": "Ada Brook rowed. Ada Brook won. She left."}],
                 "entities": [{"id": "e-1", "name": "Ada Brook", "type": "person", "mentions": [
                   {"article": "a-1", "start": 0, "end": 9, "text": "Ada Brook", "form": "name"},
                   {"article": "a-1", "start": 17, "end": 26, "text": "Ada Brook", "form": "name"},
                   {"article": "a-1", "start": 32, "end": 35, "text": "She", "form": "pronoun"}]}]}
                """);
        List<PrintedItem> items = PrintedItem.of(story);
        assertThat(items)
                .extracting(item -> item.kind().title() + " " + item.id() + " " + item.weight())
                .containsExactly("mentions e-1/Ada Brook 2", "mentions e-1/She@a-1:32 1");
        assertThat(items.get(1).lines()).contains("  [tide.html] Ada Brook rowed. Ada Brook won. [[She]] left.");
        Verdicts verdicts = verdicts("mentions\te-1/Ada Brook\tright\nmentions\te-1/She@a-1:32\twrong\n");
        assertThat(new JudgedStory("race", items, verdicts).of(ItemKind.MENTIONS))
                .isEqualTo(new Matches(2, 3, 3));
    }

    @Test
    void aDirectionIsJudgedOnlyWhereOneIsTold() throws IOException {
        JsonNode story = new ObjectMapper().readTree("""
                {"echoes": [{"id": "x-1", "first": "a"}, {"id": "x-2", "first": "unknown"}]}
                """);
        assertThat(PrintedItem.of(story))
                .extracting(item -> item.kind().title() + " " + item.id())
                .containsExactly("echoes x-1", "echoes x-2", "direction x-1");
    }

    @Test
    void noFileIsNoVerdict() throws IOException {
        Verdicts none = Verdicts.read(folder.resolve("nothing.tsv"));
        assertThat(printed()).allMatch(item -> none.of(item).isEmpty());
    }

    @Test
    void anotherWordOrKindIsRefusedWithItsRow() {
        assertThatThrownBy(() -> verdicts("events\tt-1\tright\nevents\tt-2\tmaybe\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dam.tsv")
                .hasMessageContaining("row 2")
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> verdicts("sayings\tt-1\tright\n")).hasMessageContaining("sayings");
    }
}
