package org.parallax.bench.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.TextSpan;
import org.parallax.bench.candidates.StoryMarks.Days;
import org.parallax.bench.candidates.StoryMarks.Place;
import org.parallax.bench.candidates.StoryMarks.Told;

class StoryMarksTest {

    @TempDir
    private Path folder;

    private StoryMarks read(String... rows) throws IOException {
        Files.write(folder.resolve("ferry.tsv"), List.of(rows));
        return StoryMarks.in(folder).get(0);
    }

    @Test
    void aPassageTellsAnEventRightlyOrOnAnotherDayOrNone() throws IOException {
        StoryMarks marks = read(
                "A\ta1\tstories/invented/ferry.json",
                "E\t1\t2031-05-05\tthe ferry sinks",
                "P\ta1\t10-16\t2031-05-05..2031-05-05\tE1",
                "P\ta1\t30-36\t2031-05-06..2031-05-06\tE1 day",
                "P\ta1\t50-56\t2031-05-01..2031-05-31\t- b");

        assertThat(marks.name()).isEqualTo("ferry");
        assertThat(marks.articles()).containsEntry("a1", "stories/invented/ferry.json");
        assertThat(told(marks, 10))
                .matches(told -> told.right() && told.event().orElseThrow().equals("1"));
        assertThat(told(marks, 30))
                .matches(told -> !told.right() && told.event().isPresent());
        assertThat(told(marks, 50))
                .matches(told -> !told.right() && told.event().isEmpty());
    }

    private static Told told(StoryMarks marks, int start) {
        return marks.told(new Place("a1", new TextSpan(start, start + 6))).orElseThrow();
    }

    @Test
    void whatHasGrownIsFoundByAPlaceThatOverlapsIt() throws IOException {
        StoryMarks marks = read("E\t1\t2031-05-05\tthe ferry sinks", "P\ta1\t10-16\t2031-05-05..2031-05-05\tE1");
        assertThat(marks.told(new Place("a1", new TextSpan(4, 16)))).isPresent();
        assertThat(marks.told(new Place("a1", new TextSpan(16, 20)))).isEmpty();
        assertThat(marks.told(new Place("a2", new TextSpan(10, 16)))).isEmpty();
    }

    @Test
    void aDayIsAsExactAsItIsWritten() {
        assertThat(Days.of("2031-02")).isEqualTo(new Days(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 2, 28)));
        assertThat(Days.of("2031").length()).isEqualTo(365);
        assertThat(Days.of("2031-05-05/2031-05-07").length()).isEqualTo(3);
        assertThat(Days.of("2031-05").meets(Days.of("2031-05-31"))).isTrue();
        assertThat(Days.of("2031-05").meets(Days.of("2031-06-01"))).isFalse();
    }

    @Test
    void marksOfACorpusWhoseLicenceIsSilentOnlyScore() throws IOException {
        assertThat(read("A\ta1\tstories/basil/articles/2031/ferry.json").onlyScores())
                .isTrue();
    }

    @Test
    void aRowThatCannotBeReadIsNamedWithItsFile() {
        assertThatThrownBy(() -> read("E\t1\tsome day in May\tthe ferry sinks"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ferry.tsv")
                .hasMessageContaining("some day in May");
    }

    @Test
    void aFolderWithoutMarksIsNamed() {
        assertThatThrownBy(() -> StoryMarks.in(folder)).hasMessageContaining(folder.toString());
    }
}
