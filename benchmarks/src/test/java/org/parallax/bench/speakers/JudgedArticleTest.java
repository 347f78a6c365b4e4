package org.parallax.bench.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.speakers.Judged.Verdict;
import org.parallax.bench.told.ToldBy;

class JudgedArticleTest {

    private final ToldBy ferry = ToldBy.article("""
            Ferry news

            Ms. Ada Brook said the ferry is safe. Harbour workers claimed that it leaks badly. The mayor added that nobody rows.
            """)
            .persons("Ada Brook")
            .finds("Ms. Ada Brook", "said", "the ferry is safe")
            .finds("Harbour workers", "claimed", "that it leaks badly")
            .marked("Ms. Ada Brook", "said", "the ferry is safe")
            .marked("Harbour workers", "claimed", "it leaks badly")
            .marked("The mayor", "added", "nobody rows");

    private final ArrayNode marks = JsonNodeFactory.instance.arrayNode();

    private ObjectNode mark(String cue, String sort) {
        return marks.addObject().put("cue", ferry.at(cue)).put("class", sort).put("doubtful", false);
    }

    private ObjectNode mark(String cue, String sort, String... speaker) {
        ObjectNode mark = mark(cue, sort);
        List.of(speaker).forEach(mark.putArray("speaker")::add);
        return mark;
    }

    private JudgedArticle judged() throws IOException {
        return JudgedArticle.of(ferry.article(), marks, ferry.read());
    }

    private Verdict verdict() throws IOException {
        return judged().judged().get(0).verdict();
    }

    @Test
    void theEntityThatBearsTheNameIsRight() throws IOException {
        mark("said", "named", "Adaline Brook", "Ada Brook");
        assertThat(verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(judged().judged().get(0).hasClass()).isTrue();
    }

    @Test
    void anotherNameIsWrong() throws IOException {
        mark("said", "named", "Lew Finch");
        assertThat(verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void whoSpeaksAsWellIsRightToo() throws IOException {
        mark("said", "named", "Lew Finch").putArray("also").addArray().add("Ada Brook");
        assertThat(verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void aSourceThatTheArticleNamesAndTheProductDoesNotIsUnresolved() throws IOException {
        mark("claimed", "group", "Tide Union");
        assertThat(verdict()).isEqualTo(Verdict.UNRESOLVED);
    }

    @Test
    void nobodyIsNamedAndNobodyWas() throws IOException {
        mark("claimed", "group").putNull("speaker");
        assertThat(verdict()).isEqualTo(Verdict.NOBODY);
    }

    @Test
    void somebodyIsGivenWhereNobodyIsNamed() throws IOException {
        mark("said", "official").putNull("speaker");
        assertThat(verdict()).isEqualTo(Verdict.NAMED);
        assertThat(judged().judged().get(0).hasClass()).isFalse();
    }

    @Test
    void withoutAStatementItIsMissed() throws IOException {
        mark("added", "official").putNull("speaker");
        assertThat(verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aMarkWithoutItsCueIsRefused() {
        marks.addObject().put("cue", 1).put("class", "named");
        assertThatThrownBy(this::judged).isInstanceOf(IOException.class).hasMessageContaining("no attribution");
    }

    @Test
    void sharesAreOfWhatIsSureAndTheDoubtfulStandApart() throws IOException {
        mark("said", "named", "Ada Brook").put("doubtful", true);
        mark("claimed", "group", "Tide Union");
        mark("added", "official", "Lew Finch");
        Map<String, Double> figures = SpeakersTable.of(List.of(judged()), "told").rows().stream()
                .collect(Collectors.toMap(Figure::name, Figure::value));
        assertThat(figures)
                .containsEntry("right entity, of all nameable", 0.0)
                .containsEntry("statement found, of all nameable", 50.0)
                .containsEntry("  unresolved", 100.0)
                .containsEntry("source class right, of those found", 100.0)
                .containsEntry("doubtful: right entity, of all nameable", 100.0);
    }

    @Test
    void verdictsAreListedByPlace() throws IOException {
        mark("said", "named", "Lew Finch").put("doubtful", true);
        assertThat(judged().lines())
                .containsExactly(String.join(
                        "\t",
                        "invented",
                        Integer.toString(ferry.at("said")),
                        "WRONG (doubtful)",
                        "NAMED",
                        "NAMED",
                        "ANameInTheSourceIsTheSpeaker",
                        ferry.at("the ferry") + "-"
                                + ferry.place("the ferry is safe").end()));
    }
}
