package org.parallax.bench.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.Bench;
import picocli.CommandLine;

/** The commands {@code pairs}, {@code arabic} and {@code name-weights} on a folder of invented names. */
class NameBenchesTest {

    private static final List<String> GIVEN =
            List.of("Tomas", "Ingrid", "Omar", "Nadim", "Sergei", "Paula", "Bruno", "Helle");
    private static final List<String> SURNAMES =
            List.of("Vellborg", "Kragstad", "Tarani", "Marotov", "Harrowby", "Qasiri");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void givenPairsAndSpellings() throws IOException {
        List<String> pairs = new ArrayList<>(List.of("case_group,schema,name1,name2,is_match,notes"));
        for (String given : GIVEN) {
            for (String surname : SURNAMES) {
                String name = given + " " + surname;
                pairs.add("slips,Person," + name + "," + name.replace("o", "oo") + ",true,");
                pairs.add("others,Person," + name + ",\"" + given + " Oppenrath\",false,");
            }
        }
        pairs.add("firms,Company,Tolvane Ltd,Tolvane Limited,true,");
        pairs.add("firms,Company,Lund Bank,Lund University,false,");
        Files.write(folder.resolve("pairs.csv"), pairs);
        List<String> spellings = new ArrayList<>();
        for (String surname : SURNAMES) {
            spellings.add(surname.toLowerCase(java.util.Locale.ROOT) + "\t" + surname + "\t1");
            spellings.add(surname.toLowerCase(java.util.Locale.ROOT).replace("a", "e") + "\t" + surname + "\t1");
        }
        Files.write(folder.resolve("spellings.tsv"), spellings);
    }

    private int bench(String... arguments) {
        CommandLine bench = Bench.commandLine();
        bench.setOut(new PrintWriter(out, true));
        bench.setErr(new PrintWriter(new StringWriter()));
        return bench.execute(arguments);
    }

    private double value(Path table, String row) throws IOException {
        for (JsonNode each : new JsonMapper().readTree(table.toFile()).path("rows")) {
            if (each.path("name").asText().equals(row)) {
                return each.path("value").asDouble();
            }
        }
        throw new AssertionError("no row " + row + " in " + Files.readString(table));
    }

    @Test
    void pairsThatAnybodyTellsApartAreToldApart() throws IOException {
        Path table = folder.resolve("table.json");
        assertThat(bench("pairs", folder.toString(), "--json", table.toString()))
                .isZero();
        assertThat(value(table, "persons, F1")).isEqualTo(100);
        assertThat(value(table, "slips, F1")).isEqualTo(100);
        assertThat(value(table, "  precision, the rest")).isEqualTo(100);
        assertThat(out.toString()).contains("98 pairs", "48 of 96 are one");
    }

    @Test
    void aFileIsScoredWithWhatLiesBesideIt() throws IOException {
        Path table = folder.resolve("table.json");
        assertThat(bench("arabic", folder.resolve("spellings.tsv").toString(), "--json", table.toString()))
                .isZero();
        assertThat(value(table, "even, recall at 95 % precision")).isBetween(50.0, 100.0);
        assertThat(value(table, "  precision, hard")).isGreaterThanOrEqualTo(95);
    }

    @Test
    void weightsAreWrittenAsTheyAreShipped() throws IOException {
        Path weights = folder.resolve("weights.txt");
        assertThat(bench("name-weights", folder.toString(), "--out", weights.toString()))
                .isZero();
        assertThat(Files.readAllLines(weights))
                .anyMatch(line -> line.matches("OWN_LAST\t-?\\d+\\.\\d{3}\t-?\\d+\\.\\d{3}"));
    }

    @Test
    void aFolderWithoutNamesIsAnError() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(bench("pairs", empty.toString())).isNotZero();
        assertThat(bench("arabic", empty.toString())).isNotZero();
        Path other = Files.writeString(empty.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(bench("pairs", other.toString())).isNotZero();
    }
}
