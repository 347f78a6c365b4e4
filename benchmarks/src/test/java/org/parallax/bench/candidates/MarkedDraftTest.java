package org.parallax.bench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.OnnxTagger;
import org.parallax.timeline.Draft;
import org.parallax.timeline.likelihood.Likelihoods;

/** One invented story, read from files as the corpora have them. */
class MarkedDraftTest {

    private static final String SANK = "The ferry Aldora sank off Cape Brel on Monday with forty sailors.";
    private static final String AGAIN = "Forty sailors of the ferry Aldora sank with her off Cape Brel on Monday.";
    private static final String SIDE = "Brel had its last snow on Tuesday.";

    /** A name that is in another part than that of the marks. */
    private static final String ANOTHER_PART = "tram";

    @TempDir
    private Path folder;

    @BeforeEach
    void aStoryOfTwoArticles() throws IOException {
        Path stories = Files.createDirectories(folder.resolve("corpora/stories"));
        Files.writeString(stories.resolve("one.json"), json("A ferry sinks", SANK + " " + SIDE));
        Files.writeString(stories.resolve("two.json"), json("Aldora lost", AGAIN));
        Files.createDirectories(folder.resolve("marks"));
        Files.write(
                folder.resolve("marks/ferry.tsv"),
                List.of(
                        "A\ta1\tstories/one.json",
                        "A\ta2\tstories/two.json",
                        "E\t1\t2031-05-05\tthe ferry sinks",
                        mark("a1", "A ferry sinks\n\n" + SANK + " " + SIDE, "Monday", "2031-05-05", "E1"),
                        mark("a1", "A ferry sinks\n\n" + SANK + " " + SIDE, "Tuesday", "2031-05-06", "- b"),
                        mark("a2", "Aldora lost\n\n" + AGAIN, "Monday", "2031-05-05", "E1")));
    }

    private static String json(String title, String text) {
        return String.format(
                "{\"title\": \"%s\", \"text\": \"%s\", \"date_publish\": \"2031-05-07T10:00:00\", \"source_domain\": \"%s.example\","
                        + " \"newsCluster\": {\"Event\": \"ferry\"}}",
                title, text, title.substring(0, 1));
    }

    private static String mark(String article, String text, String words, String day, String told) {
        int start = text.indexOf(words);
        return String.join("\t", "P", article, start + "-" + (start + words.length()), day + ".." + day, told);
    }

    private MarkedDraft draft() throws IOException {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            return MarkedDraft.of(StoryMarks.in(folder.resolve("marks")).get(0), folder.resolve("corpora"), tagger);
        }
    }

    @Test
    void passagesAreFoundAgainByTheirPlaces() throws IOException {
        MarkedDraft draft = draft();
        assertThat(draft.passages()).hasSize(3);
        assertThat(draft.told()).allMatch(told -> told.isPresent());
        assertThat(List.of(draft.isRight(0), draft.isRight(1), draft.isRight(2)))
                .containsExactly(true, true, false);
    }

    @Test
    void aRowIsRightOnceAndWhatNoEditorPrintsIsWrong() throws IOException {
        MarkedDraft draft = draft();
        List<Draft.Event> apart = List.of(event(draft, 0), event(draft, 1), event(draft, 2));
        assertThat(JudgedEvent.all(draft, apart))
                .extracting(JudgedEvent::verdict)
                .containsExactly(
                        JudgedEvent.Verdict.RIGHT, JudgedEvent.Verdict.DOUBLED, JudgedEvent.Verdict.NOT_OF_THE_STORY);
    }

    private static Draft.Event event(MarkedDraft draft, int passage) {
        return new Draft.Event(List.of(passage), draft.passages().get(passage).range(), List.of());
    }

    @Test
    void whoLearnsThatTwoPassagesAreOneJoinsThem() throws IOException {
        MarkedDraft draft = draft();
        MarkedDraft like = new MarkedDraft(
                new StoryMarks(
                        ANOTHER_PART,
                        draft.marks().articles(),
                        draft.marks().events(),
                        draft.marks().passages()),
                draft.draft(),
                draft.passages(),
                draft.told());
        Likelihoods learned = new TimelineLearning(List.of(draft, like)).learned();
        assertThat(draft.draft().events(learned))
                .extracting(Draft.Event::passages)
                .anySatisfy(told -> assertThat(told).containsExactlyInAnyOrder(0, 1));
    }
}
