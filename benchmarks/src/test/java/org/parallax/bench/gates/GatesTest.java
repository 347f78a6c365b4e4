package org.parallax.bench.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.bench.Bench;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

class GatesTest {

    private final StringWriter said = new StringWriter();

    /** A command that finds 40 of what is asked and 3 that are wrong. */
    @Command(name = "probe")
    static final class Probe implements Callable<Integer> {

        @Parameters
        private Path folder = Path.of("");

        @Mixin
        private TableOutput output = new TableOutput();

        @Override
        public Integer call() throws IOException {
            List<Figure> rows = List.of(Figure.exact("found", 40, ""), Figure.exact("wrong", 3, ""));
            output.give(new Table("probe of " + folder.getFileName(), rows));
            return 0;
        }
    }

    @Command(name = "root")
    static final class Root {}

    private boolean hold(Gate... gates) throws IOException {
        return hold(new GatedCommand("probe", "", "benchmarks", "", List.of(gates)));
    }

    private boolean hold(GatedCommand command) throws IOException {
        return hold(List.of(command), 1);
    }

    private boolean hold(List<GatedCommand> commands, int threads) throws IOException {
        try {
            return new Gates(() -> new CommandLine(new Root()).addSubcommand(new Probe()), new PrintWriter(said))
                    .hold(commands, threads);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void commandsRunAtOnceAndAreToldInTheirOrder() throws IOException {
        List<GatedCommand> commands = new ArrayList<>();
        for (int found = 1; found <= 40; found++) {
            commands.add(new GatedCommand("probe", "", "benchmarks", "", List.of(new Gate("found", found, 0, false))));
        }
        assertThat(hold(commands, 4)).isTrue();
        assertThat(said.toString().lines().filter(line -> line.contains("holds")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(found -> "  holds  found: 40 (at least " + found + ")")
                        .toList());
    }

    @Test
    void oneThatDropsAmongManyFailsThemAll() throws IOException {
        GatedCommand holds = new GatedCommand("probe", "", "benchmarks", "", List.of(new Gate("found", 40, 0, false)));
        GatedCommand drops = new GatedCommand("probe", "", "benchmarks", "", List.of(new Gate("found", 42, 0, false)));
        assertThat(hold(List.of(holds, drops, holds), 2)).isFalse();
    }

    @Test
    void aScoreThatIsAsPinnedHolds() throws IOException {
        assertThat(hold(new Gate("found", 40, 0, false), new Gate("wrong", 3, 0, true)))
                .isTrue();
        assertThat(said.toString()).contains("holds  found: 40 (at least 40)").contains("holds  wrong: 3 (at most 3)");
    }

    @Test
    void aScoreWithinTheMarginHolds() throws IOException {
        assertThat(hold(new Gate("found", 41, 1, false), new Gate("wrong", 2, 1, true)))
                .isTrue();
    }

    @Test
    void aScoreThatDroppedFails() throws IOException {
        assertThat(hold(new Gate("found", 42, 1, false))).isFalse();
        assertThat(said.toString()).contains("FAILS  found: 40 (at least 41)");
    }

    @Test
    void aCountThatGrewFailsWhereLessIsBetter() throws IOException {
        assertThat(hold(new Gate("wrong", 2, 0, true))).isFalse();
    }

    @Test
    void aFigureThatIsNoLongerThereFails() throws IOException {
        assertThat(hold(new Gate("lost", 1, 0, false))).isFalse();
        assertThat(said.toString()).contains("lost: not in the table");
    }

    @Test
    void aCommandThatFailsFails() throws IOException {
        assertThat(hold(new GatedCommand("nothing", "", "benchmarks", "", List.of())))
                .isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsSaidAloud() throws IOException {
        assertThat(hold(new GatedCommand("probe", "STORIES", "no such story", "", List.of())))
                .isTrue();
        assertThat(said.toString()).contains("NOT RUN: probe no such story: PARALLAX_STORIES names no folder here");
    }

    @Test
    void aFolderOfTheProjectThatIsNotThereIsSaidAloud() throws IOException {
        assertThat(hold(new GatedCommand("probe", "", "no such marks", "", List.of())))
                .isTrue();
        assertThat(said.toString()).contains("NOT RUN: probe no such marks: no folder no such marks");
    }

    @Test
    void aFieldThatIsLeftOutIsRefused() {
        String json = "[{\"command\":\"story\",\"corpora\":\"STORIES\",\"folder\":\"x\",\"gates\":[]}]";
        assertThatThrownBy(() -> Gates.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("needs");
    }

    @Test
    void gatesAreReadFromJson() throws IOException {
        String json = "[{\"command\":\"story\",\"corpora\":\"STORIES\",\"folder\":\"x\",\"needs\":\"GOLD\","
                + "\"gates\":[{\"figure\":\"f\",\"pinned\":1.5,\"margin\":0.5,\"lower\":true}]}]";
        assertThat(Gates.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        new GatedCommand("story", "STORIES", "x", "GOLD", List.of(new Gate("f", 1.5, .5, true))));
    }

    @Test
    void theProjectsOwnGatesNameCommandsThatThereAre() throws IOException {
        assertThat(Gates.pinned())
                .isNotEmpty()
                .allSatisfy(gated ->
                        assertThat(Bench.commandLine().getSubcommands()).containsKey(gated.command()));
    }
}
