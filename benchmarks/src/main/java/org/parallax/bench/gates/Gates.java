package org.parallax.bench.gates;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parallax.bench.figure.Figure;
import picocli.CommandLine;

/** Runs gated commands and holds their tables against what was pinned. A single thread uses it. */
final class Gates {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final CommandLine bench;
    private final PrintWriter out;

    /** @param bench what runs the commands */
    Gates(CommandLine bench, PrintWriter out) {
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

    /** Whether all hold whose folder is there; the others are named. */
    boolean hold(List<GatedCommand> commands) throws IOException {
        boolean all = true;
        for (GatedCommand command : commands) {
            Optional<Path> folder = command.path();
            if (folder.isPresent()) {
                all &= holds(command, folder.get());
            } else {
                out.println(command.notRun());
            }
        }
        return all;
    }

    private boolean holds(GatedCommand command, Path folder) throws IOException {
        out.println(command.title());
        Path table = Files.createTempFile("gate", ".json");
        try {
            int status = bench.execute(command.command(), folder.toString(), "--json", table.toString());
            return status == 0 ? holds(command, figures(table)) : failed(status);
        } finally {
            Files.deleteIfExists(table);
        }
    }

    private boolean failed(int status) {
        out.println("  FAILS  the command ended with " + status);
        return false;
    }

    private boolean holds(GatedCommand command, Map<String, Figure> figures) {
        boolean all = true;
        for (Gate gate : command.gates()) {
            Optional<Figure> measured = Optional.ofNullable(figures.get(gate.figure()));
            out.println("  " + measured.map(gate::line).orElse("FAILS  " + gate.figure() + ": not in the table"));
            all &= measured.filter(gate::holds).isPresent();
        }
        return all;
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
