package org.parallax.bench.figure;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command's table goes: the terminal, and a JSON file where one is named. A picocli mixin. */
public final class TableOutput {

    @Option(names = "--json", paramLabel = "FILE", description = "Write the table to this file as well, as JSON.")
    private Optional<Path> json = Optional.empty();

    private Optional<CommandSpec> command = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    void setCommand(CommandSpec mixee) {
        command = Optional.of(mixee);
    }

    public void give(Table table) throws IOException {
        table.print(command.orElseThrow().commandLine().getOut());
        if (json.isPresent()) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            mapper.writeValue(json.get().toFile(), table);
        }
    }
}
