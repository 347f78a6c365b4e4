package org.parallax.omission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.omission.LeftOut.Kind;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.PartialDate;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;

/** The events, statements and commitments that an article may leave out. */
class ThingsTest {

    private static final String TEXT = "The union warned that the lock is rotten, and that nobody will mend it.";

    private static final Story STORY =
            Story.of(List.of(Told.in("a", TEXT).on("2031-05-05").reading()));

    private static final String ARTICLE = STORY.articles().get(0).id();

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static StoryStatement statement(String id, Act act, String... content) {
        Statement said = new Statement(
                Statement.Part.BODY,
                OptionalInt.empty(),
                Statement.SourceClass.GROUP,
                Optional.empty(),
                Optional.empty(),
                List.of(content).stream().map(ThingsTest::span).toList(),
                Statement.Kind.INDIRECT,
                act,
                Statement.Certainty.ASSERTED,
                DateRange.unknown("not told"),
                List.of(),
                OptionalInt.empty(),
                new Statement.Decision("given", "given"));
        return new StoryStatement(id, ARTICLE, said, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static List<Thing> things(StoryStatement... statements) {
        List<Utterance> rows = new ArrayList<>();
        for (StoryStatement one : statements) {
            rows.add(new Utterance(List.of(one.id()), 1));
        }
        return Things.all(STORY, List.of(), List.of(statements), rows, List.of());
    }

    @Test
    void whatSomebodyVoicedIsAStatement() {
        assertThat(things(statement("s-1", Act.SPEECH, "the lock is rotten")))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.kind()).isEqualTo(Kind.STATEMENT);
                    assertThat(thing.id()).isEqualTo("s-1");
                    assertThat(thing.passages()).extracting(Evidence::words).containsExactly("the lock is rotten");
                });
    }

    @Test
    void whatSomebodyOnlyThinksIsNone() {
        assertThat(things(
                        statement("s-1", Act.BELIEF, "the lock is rotten"),
                        statement("s-2", Act.ATTITUDE, "nobody will mend it")))
                .isEmpty();
    }

    @Test
    void aStatementInPiecesIsOnePassageFromFirstToLast() {
        assertThat(things(statement("s-1", Act.WRITING, "the lock is rotten", "nobody will mend it")))
                .flatExtracting(Thing::passages)
                .extracting(Evidence::words)
                .containsExactly("the lock is rotten, and that nobody will mend it");
    }

    @Test
    void aRowOfSeveralStatementsIsOneThingWithAPassageOfEach() {
        StoryStatement one = statement("s-1", Act.SPEECH, "the lock is rotten");
        StoryStatement other = statement("s-2", Act.SPEECH, "nobody will mend it");
        List<Utterance> row = List.of(new Utterance(List.of("s-2", "s-1"), 2));
        assertThat(Things.all(STORY, List.of(), List.of(one, other), row, List.of()))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.id()).isEqualTo("s-2");
                    assertThat(thing.passages()).hasSize(2);
                });
    }

    @Test
    void aRowOfWhichOnePartIsOnlyThoughtIsNone() {
        StoryStatement said = statement("s-1", Act.SPEECH, "the lock is rotten");
        StoryStatement thought = statement("s-2", Act.BELIEF, "nobody will mend it");
        List<Utterance> row = List.of(new Utterance(List.of("s-1", "s-2"), 2));
        assertThat(Things.all(STORY, List.of(), List.of(said, thought), row, List.of()))
                .isEmpty();
    }

    @Test
    void anEntryOfTheTimelineIsAnEvent() {
        DateRange day = DateRange.on(PartialDate.parse("2031-05-04").orElseThrow(), Basis.STATED, "given");
        Evidence evidence = new Evidence(ARTICLE, new TextSpan(0, TEXT.length()), TEXT);
        TimelineEntry entry = new TimelineEntry("t-1", day, TEXT, false, List.of(evidence), 1, Optional.empty());
        assertThat(Things.all(STORY, List.of(entry), List.of(), List.of(), List.of()))
                .containsExactly(Thing.of(Kind.EVENT, "t-1", List.of(evidence)));
    }
}
