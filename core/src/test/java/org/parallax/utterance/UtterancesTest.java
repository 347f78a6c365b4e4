package org.parallax.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;

class UtterancesTest {

    private static Told told(String file, String day, String content) {
        return Told.in(file, "Report of " + file + ". Ana Brel spoke: “" + content + "”")
                .on(day)
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", content);
    }

    private static Told told(String file, String day, String content, String when) {
        return Told.in(file, "Report of " + file + ". Ana Brel spoke: “" + content + "”")
                .on(day)
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", content, when);
    }

    /** In the place of the story's entities: one for each name. */
    private static List<StoryStatement> statements(Story story) {
        List<StoryStatement> rows = new ArrayList<>();
        for (StoryArticle article : story.articles()) {
            for (Statement s : article.reading().statements()) {
                Optional<String> speaker = s.speaker().isPresent()
                        ? Optional.of(article.reading()
                                .entities()
                                .get(s.speaker().getAsInt())
                                .name())
                        : Optional.empty();
                String id = article.article().saved().file() + "#" + rows.size();
                rows.add(new StoryStatement(id, article.id(), s, speaker, Optional.empty(), List.of(), List.of()));
            }
        }
        return rows;
    }

    private static List<Utterance> rowsOf(Story story) {
        return Utterances.of(Utterances.rows(statements(story), story), Origins.of(story, Echoes.in(story)));
    }

    private static List<List<String>> files(Told... articles) {
        Story story = Story.of(Stream.of(articles).map(Told::reading).toList());
        return rowsOf(story).stream()
                .map(row -> row.statements().stream()
                        .map(id -> id.replaceAll("#.*", ""))
                        .toList())
                .toList();
    }

    @Test
    void oneUtteranceInTwoTranslationsIsOneRowWithTheEarliestFirst() {
        assertThat(files(
                        told("b", "2031-05-03", "We will not tolerate poachers on the northern reef again."),
                        told("a", "2031-05-02", "We will never tolerate poaching upon our northern reef.")))
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void aPartOfAQuotationBelongsToTheWhole() {
        assertThat(files(
                        told(
                                "a",
                                "2031-05-02",
                                "The reef is ours and poachers will be chased away, whatever the ministry of fisheries may think of it."),
                        told("b", "2031-05-02", "The reef is ours and poachers will be chased away.")))
                .hasSize(1);
    }

    @Test
    void otherNumbersStayApart() {
        assertThat(files(
                        told("a", "2031-05-02", "Forty poachers were arrested on the northern reef."),
                        told("b", "2031-05-02", "44 poachers were arrested on the northern reef.")))
                .hasSize(2);
    }

    @Test
    void aNumberThatOneLeavesOutDoesNotPart() {
        assertThat(files(
                        told("a", "2031-05-02", "Forty poachers were arrested on the northern reef."),
                        told("b", "2031-05-02", "Poachers were arrested on the northern reef.")))
                .hasSize(1);
    }

    @Test
    void yesAndNoStayApart() {
        assertThat(files(
                        told("a", "2031-05-02", "The navy will dredge the northern reef this winter."),
                        told("b", "2031-05-02", "The navy will not dredge the northern reef this winter.")))
                .hasSize(2);
    }

    @Test
    void theSameWordsAWeekLaterAreAnotherUtterance() {
        assertThat(files(
                        told("a", "2031-05-02", "Poachers will be chased off the northern reef.", "2031-05-02"),
                        told("b", "2031-05-09", "Poachers will be chased off the northern reef.", "2031-05-09")))
                .hasSize(2);
        assertThat(files(
                        told("a", "2031-05-02", "Poachers will be chased off the northern reef.", "2031-05-02"),
                        told("b", "2031-05-04", "Poachers will be chased off the northern reef.", "2031-05-04")))
                .hasSize(1);
    }

    @Test
    void twoSpeakersStayApart() {
        Told other = Told.in("b", "Otto Brandel spoke: “Poachers will be chased off the northern reef.”")
                .naming(NameType.PERSON, "Otto Brandel")
                .says("Otto Brandel", "Poachers will be chased off the northern reef.");
        assertThat(files(told("a", "2031-05-02", "Poachers will be chased off the northern reef."), other))
                .hasSize(2);
    }

    @Test
    void statementsOfNobodyKnownStayApart() {
        Told one =
                Told.in("a", "Poachers will be chased off the reef.").says("", "Poachers will be chased off the reef");
        Told other = Told.in("b", "Well: Poachers will be chased off the reef.")
                .says("", "Poachers will be chased off the reef");
        assertThat(files(one, other)).hasSize(2);
    }

    @Test
    void aChainOfSmallChangesDoesNotEndInAContradiction() {
        List<List<String>> rows = files(
                told("a", "2031-05-02", "Forty poachers were arrested on the northern reef."),
                told("b", "2031-05-02", "Poachers were arrested on the northern reef."),
                told("c", "2031-05-02", "Fifty poachers were arrested on the northern reef."));
        assertThat(rows).hasSize(2);
        assertThat(rows).noneMatch(row -> row.containsAll(List.of("a", "c")));
    }

    @Test
    void anArticleDoesNotReportOneUtteranceTwice() {
        String first = "Poachers will be chased off the northern reef";
        String second = "Poachers will be chased away from the northern reef";
        Told article = Told.in("a", "Ana Brel: “" + first + ".” Later: “" + second + ".”")
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", first)
                .says("Ana Brel", second);
        assertThat(files(article)).hasSize(2);
    }

    @Test
    void aRowCountsOriginsAndNotArticles() {
        String content = "Poachers will be chased off the northern reef by the navy before winter comes.";
        Story story = Story.of(Stream.of(told("a", "2031-05-02", content), told("b", "2031-05-02", content))
                .map(Told::reading)
                .toList());
        assertThat(rowsOf(story)).singleElement().satisfies(row -> {
            assertThat(row.statements()).hasSize(2);
            assertThat(row.origins()).isEqualTo(1);
        });
    }

    @Test
    void eachStatementKnowsTheOthersOfItsRow() {
        Story story = Story.of(Stream.of(
                        told("a", "2031-05-02", "The reef is ours, the poachers will learn."),
                        told("b", "2031-05-02", "The reef is ours and poachers will learn."))
                .map(Told::reading)
                .toList());
        List<StoryStatement> statements = statements(story);
        List<StoryStatement> linked = Utterances.withSameAs(statements, rowsOf(story));
        assertThat(linked.get(0).sameAs()).containsExactly(statements.get(1).id());
        assertThat(linked.get(1).sameAs()).containsExactly(statements.get(0).id());
    }

    @Test
    void anyOrderGivesTheSameRows() {
        List<Reading> readings = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> told(
                                "f" + i,
                                "2031-05-0" + (1 + i % 5),
                                "The reef number " + i % 4 + " is ours, poachers will learn.")
                        .reading())
                .toList());
        List<Utterance> expected = rowsOf(Story.of(readings));
        assertThat(expected).hasSize(4);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(rowsOf(Story.of(readings))).isEqualTo(expected);
        }
    }
}
