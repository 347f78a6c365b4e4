package org.parallax.bench.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    @Test
    void valuesInQuotationMarksHoldSignsMarksAndLines() throws IOException {
        List<CSVRecord> rows = CsvTable.rows(file("who;words\r\nAda;\"b;\"\"c\"\"\nd\"\r\n"), ';', "who", "words");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("words")).isEqualTo("b;\"c\"\nd");
    }

    @Test
    void aMarkOfTheEncodingIsNoPartOfTheFirstName() throws IOException {
        assertThat(CsvTable.rows(file("\uFEFFwho,words\nAda,no\n"), ',', "who")
                        .get(0)
                        .get("who"))
                .isEqualTo("Ada");
    }

    @Test
    void aFileWithoutAColumnIsRefused() throws IOException {
        Path file = file("who,words\nAda,no\n");
        assertThatThrownBy(() -> CsvTable.rows(file, ',', "who", "when"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("table.csv has no column when");
    }

    @Test
    void aRowThatLacksAValueIsNamed() throws IOException {
        Path file = file("who,words\nAda,no\nTom\n");
        assertThatThrownBy(() -> CsvTable.rows(file, ',', "who"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("row 2 has fewer");
    }

    @Test
    void aMarkThatIsNeverClosedIsAnError() throws IOException {
        Path file = file("who,words\nAda,\"no\n");
        assertThatThrownBy(() -> CsvTable.rows(file, ',', "who")).isInstanceOf(IOException.class);
    }
}
