package org.parallax.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementSheetsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aSheetHasTheSentencesWithTheirStatementsAndAFileOfTheirPlaces() throws IOException {
        Pier pier = Pier.in(folder);
        Path out = folder.resolve("sheets");
        assertThat(pier.run("statement-sheets", pier.corpora().toString(), Pier.FILE, "--out", out.toString()))
                .isZero();
        List<String> sheet = Files.readAllLines(out.resolve("tide-news_2031-05-14_pier-shut.sheet"));
        assertThat(sheet.get(0)).isEqualTo("# " + Pier.FILE + " 2031-05-14");
        assertThat(sheet)
                .anyMatch(line -> line.matches("\\[\\d+] “The beams are rotten,” Ada Brook, .* said on Monday\\."))
                .anyMatch(line ->
                        line.matches("    S\\d+ \\| Ada Brook \\| source: .* \\| cue: said .*beams are rotten.*"));
        for (String place : Files.readAllLines(out.resolve("tide-news_2031-05-14_pier-shut.places"))) {
            String[] cells = place.split("\t", -1);
            String words = Pier.TEXT.substring(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
            assertThat(words).as(cells[0]).isEqualTo(words.strip()).isNotEmpty();
        }
    }
}
