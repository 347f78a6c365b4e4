package org.parallax.bench.gates;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.parallax.bench.figure.Figure;
import picocli.CommandLine;

/**
 * Runs gated commands, several at once, and holds their tables against what was pinned. What is said stands in the order of the commands,
 * whichever ends first.
 */
final class Gates {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final Supplier<CommandLine> bench;
    private final PrintWriter out;

    /** @param bench makes what runs a command; each runs in one of its own */
    Gates(Supplier<CommandLine> bench, PrintWriter out) {
        this.bench = bench;
        this.out = out;
    }

    /** The project's own, from {@code gates.json} beside this class. */
    static List<GatedCommand> pinned() throws IOException {
        try (InputStream json = Objects.requireNonNull(Gates.class.getResourceAsStream("gates.json"))) {
            return read(json);
        }
    }

    static List<GatedCommand> read(InputStream json) throws IOException {
        return MAPPER.readValue(json, new TypeReference<List<GatedCommand>>() {});
    }

    /**
     * Whether all hold whose folder is there; the others are named.
     *
     * @param threads how many commands run at once
     */
    boolean hold(List<GatedCommand> commands, int threads) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> outcomes = commands.stream()
                    .map(command -> pool.submit(() -> outcome(command)))
                    .toList();
            boolean all = true;
            for (Future<Outcome> outcome : outcomes) {
                all &= said(outcome);
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What came of a command, a line each. */
    private record Outcome(boolean holds, List<String> lines) {}

    private boolean said(Future<Outcome> outcome) throws IOException, InterruptedException {
        try {
            outcome.get().lines().forEach(out::println);
            out.flush();
            return outcome.get().holds();
        } catch (ExecutionException failed) {
            throw new IOException("a gate could not be taken: " + failed.getCause(), failed);
        }
    }

    private Outcome outcome(GatedCommand command) throws IOException {
        Optional<Path> folder = command.path();
        return folder.isPresent() ? measured(command, folder.get()) : new Outcome(true, List.of(command.notRun()));
    }

    private Outcome measured(GatedCommand command, Path folder) throws IOException {
        Path table = Files.createTempFile("gate", ".json");
        try {
            int status = silent().execute(command.command(), folder.toString(), "--json", table.toString());
            return status == 0 ? held(command, figures(table)) : failed(command, status);
        } finally {
            Files.deleteIfExists(table);
        }
    }

    private CommandLine silent() {
        return bench.get().setOut(new PrintWriter(new StringWriter()));
    }

    private static Outcome failed(GatedCommand command, int status) {
        return new Outcome(false, List.of(command.title(), "  FAILS  the command ended with " + status));
    }

    private static Outcome held(GatedCommand command, Map<String, Figure> figures) {
        boolean all = true;
        List<String> lines = new ArrayList<>(List.of(command.title()));
        for (Gate gate : command.gates()) {
            Optional<Figure> measured = Optional.ofNullable(figures.get(gate.figure()));
            lines.add("  " + measured.map(gate::line).orElse("FAILS  " + gate.figure() + ": not in the table"));
            all &= measured.filter(gate::holds).isPresent();
        }
        return new Outcome(all, lines);
    }

    private static Map<String, Figure> figures(Path table) throws IOException {
        Map<String, Figure> figures = new HashMap<>();
        for (JsonNode row : MAPPER.readTree(table.toFile()).path("rows")) {
            String name = row.path("name").asText();
            figures.put(name, Figure.exact(name, row.path("value").asDouble(), ""));
        }
        return figures;
    }
}
