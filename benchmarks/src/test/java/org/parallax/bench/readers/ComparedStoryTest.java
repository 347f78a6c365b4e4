package org.parallax.bench.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.story.MarkedAccount;
import org.parallax.bench.story.MarkedStories;
import org.parallax.bench.story.MarkedStory;

class ComparedStoryTest {

    /** An account that has what both readers have of events and of who was hurt, what the first alone has of the pilot, and the hull raised. */
    private static final String ACCOUNT = """
            {"articles": [{"id": "mast"}, {"id": "keel"}],
             "events": [{"date": "2031-05-03", "what": "ferry Alva aground", "articles": ["mast", "keel"]}],
             "commitments": [
              {"what": "repay every ticket", "status": "open", "articles": ["keel"], "words": [["keel", "repay every ticket"]]},
              {"what": "raise the hull", "due": "2031-06-30", "status": "kept", "articles": ["mast"], "words": [["mast", "The harbour office"]]}],
             "disagreements": [
              {"about": "pilot", "sides": [["mast", "The pilot slept"], ["keel", "The pilot was awake"]]}],
             "framing": [{"thing": "it", "words": {"mast": ["a disgrace"]}}]}
            """;

    @TempDir
    private Path folder;

    private MarkedStory story(String reader, String gold) throws IOException {
        try (MarkedStories stories = MarkedStories.at(Ferry.marked(folder, reader, gold))) {
            return stories.all().get(0);
        }
    }

    private ComparedStory compared(String second) throws IOException {
        JsonNode account = MarkedAccount.of(story("account", ACCOUNT));
        return ComparedStory.of(story("first", Ferry.FIRST), story("second", second), Optional.of(account));
    }

    private ComparedStory compared() throws IOException {
        return compared(Ferry.SECOND);
    }

    @Test
    void theCoreIsWhatTheSecondHasOfTheFirsts() throws IOException {
        assertThat(compared().foundOfBoth(MarkKind.EVENTS)).isEqualTo(of(1, 1));
        assertThat(compared().foundOfBoth(MarkKind.COMMITMENTS)).isEqualTo(of(1, 1));
        assertThat(compared().foundOfBoth(MarkKind.FRAMING_WORDS)).isEqualTo(of(1, 2));
    }

    @Test
    void whatOneReaderAloneHasIsNotOfTheCore() throws IOException {
        assertThat(compared().foundOfFirst(MarkKind.DISAGREEMENTS)).isEqualTo(of(1, 2));
        assertThat(compared().foundOfSecond(MarkKind.DISAGREEMENTS)).isEqualTo(of(0, 1));
        assertThat(compared().foundOfBoth(MarkKind.DISAGREEMENTS)).isEqualTo(of(0, 1));
    }

    @Test
    void ofTwoReadersWhoDifferInAStatusNoneIsAskedOfTheAccount() throws IOException {
        assertThat(compared().sameStatus()).isEqualTo(of(0, 1));
        assertThat(compared().foundStatus()).isEqualTo(of(0, 0));
    }

    @Test
    void anAccountIsToTellTheStatusThatBothTell() throws IOException {
        ComparedStory agreed = compared(Ferry.SECOND.replace("\"kept\"", "\"open\""));
        assertThat(agreed.sameStatus()).isEqualTo(of(1, 1));
        assertThat(agreed.foundStatus()).isEqualTo(of(0, 1));
    }

    @Test
    void whatBothHaveAndTheAccountDoesNotIsNamedByItsPlaceAmongTheFirstsMarks() throws IOException {
        assertThat(compared().missed(MarkKind.DISAGREEMENTS))
                .containsExactly("ferry | disagreements 0 | how many were hurt");
        assertThat(compared().missed(MarkKind.EVENTS)).isEmpty();
        assertThat(compared().missed(MarkKind.FRAMING_THINGS))
                .containsExactly("ferry | framing things 0 | the accident");
    }

    @Test
    void withoutAnAccountWhatTheSecondHasNotIsNamed() throws IOException {
        ComparedStory readers =
                ComparedStory.of(story("first", Ferry.FIRST), story("second", Ferry.SECOND), Optional.empty());
        assertThat(readers.missed(MarkKind.EVENTS)).containsExactly("ferry | events 1 | divers look under the ferry");
        assertThat(readers.missed(MarkKind.FRAMING_THINGS)).containsExactly("ferry | framing things 1 | the pilot");
    }

    @Test
    void theAccountsRowsStandBesideTheReaders() throws IOException {
        List<Figure> rows = ReadersTable.of(List.of(compared())).rows();
        assertThat(rows)
                .filteredOn(row -> row.name().startsWith("events"))
                .extracting(row -> row.name() + " " + row.note())
                .containsExactly(
                        "events: of the first's, the second has 1 of 2",
                        "events: of the second's, the first has 1 of 3",
                        "events: of the first's, Parallax finds 1 of 2",
                        "events: of the second's, Parallax finds 1 of 3",
                        "events: of what both have, Parallax finds 1 of 1");
    }

    private static Matches of(int right, int marked) {
        return new Matches(right, marked, marked);
    }
}
