package org.parallax.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.statement.day.OfNews;

class NewsWeightsCommandTest {

    @TempDir
    private Path folder;

    /** What always counts, as learned from one statement. */
    private double always(String day) throws IOException {
        Pier pier = Pier.in(folder);
        Path marks = pier.marked(Pier.statement("said", "on Monday", "voiced", day, "Ada Brook"));
        Path out = folder.resolve("weights.tsv");
        assertThat(pier.run(
                        "news-weights",
                        pier.corpora().toString(),
                        "--marks",
                        marks.toString(),
                        "--out",
                        out.toString()))
                .as(pier.said().toString())
                .isZero();
        List<String> rows = Files.readAllLines(out);
        assertThat(rows.get(0)).startsWith("#");
        assertThat(rows.subList(2, rows.size()))
                .extracting(row -> row.split("\t", -1)[1])
                .containsExactlyElementsOf(
                        List.of(OfNews.values()).stream().map(Enum::name).toList());
        return Double.parseDouble(rows.get(1).split("\t", -1)[2]);
    }

    @Test
    void aStatementOfTheWeekMakesTheLikeOfItLikely() throws IOException {
        assertThat(always("news")).isPositive();
        assertThat(always("2031-05-12")).isPositive();
    }

    @Test
    void oneOfEarlierMakesItUnlikely() throws IOException {
        assertThat(always("past")).isNegative();
        assertThat(always("2029")).isNegative();
    }
}
