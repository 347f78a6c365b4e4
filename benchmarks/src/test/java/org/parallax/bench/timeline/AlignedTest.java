package org.parallax.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days in common, and words of aligned days, worked out by hand. */
class AlignedTest {

    @TempDir
    private Path folder;

    private DayTexts timeline(String text) throws IOException {
        Path file = Files.createTempFile(folder, "timeline", ".txt");
        Files.writeString(file, text);
        return DayTexts.read(file);
    }

    @Test
    void aTimelineIsAllOfItself() throws IOException {
        DayTexts ferry =
                timeline("2031-05-05\nThe ferry sank .\n-----\n2031-05-09\nDivers raised the wreck .\n-----\n");
        Aligned same = new Aligned(ferry, ferry);
        assertThat(same.days().f1()).isEqualTo(100);
        assertThat(same.rouge()).isEqualTo(1);
    }

    @Test
    void halfOfTheDaysAreInCommon() throws IOException {
        Aligned half = new Aligned(
                timeline("2031-05-05\nThe ferry sank .\n---\n2031-05-07\nPrayers were said .\n"),
                timeline("2031-05-05\nThe ferry sank .\n---\n2031-05-09\nDivers raised the wreck .\n"));
        assertThat(half.days().precision()).isEqualTo(50);
        assertThat(half.days().recall()).isEqualTo(50);
    }

    @Test
    void wordsOfTheNextDayCountHalf() throws IOException {
        // "ferry" and "sank" are shared, a day apart: 2 of 2, halved, both ways.
        Aligned late =
                new Aligned(timeline("2031-05-06\nThe ferry sank .\n"), timeline("2031-05-05\nThe ferry sank .\n"));
        assertThat(late.days().right()).isZero();
        assertThat(late.rouge()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void aDayIsLaidToTheOneWithItsWordsRatherThanToANearerOne() throws IOException {
        // Ours is one day from "bells rang" and two from its own words: these cost nothing but the distance's share.
        Aligned far = new Aligned(
                timeline("2031-05-07\nThe ferry sank .\n"),
                timeline("2031-05-05\nThe ferry sank .\n---\n2031-05-08\nBells rang .\n"));
        double precision = 1 / 3.0;
        double recall = (2 / 3.0) / 4;
        assertThat(far.rouge()).isCloseTo(2 * precision * recall / (precision + recall), within(1e-9));
    }

    @Test
    void nothingInCommonIsNothing() throws IOException {
        Aligned none = new Aligned(timeline("2031-05-05\nThe ferry sank .\n"), timeline("2031-06-05\nBells rang .\n"));
        assertThat(none.days().f1()).isZero();
        assertThat(none.rouge()).isZero();
    }

    @Test
    void sentencesADayAreTheirMeanAndOneAtLeast() throws IOException {
        assertThat(timeline("2031-05-05\nA ferry sank .\nIt was old .\n---\n2031-05-06\nBells rang .\nMen sang .\n")
                        .sentencesADay())
                .isEqualTo(2);
        assertThat(timeline("2031-05-05\nA ferry sank .\n").sentencesADay()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTimelineIsNamed() {
        assertThatThrownBy(() -> timeline(""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no dated sentence");
        assertThatThrownBy(() -> timeline("5 May 2031\nThe ferry sank .\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("\"5 May 2031\" is no day");
    }
}
