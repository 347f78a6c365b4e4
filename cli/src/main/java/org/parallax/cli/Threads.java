package org.parallax.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads a command reads with. A picocli mixin. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at once. Default: as many as there are processors.")
    private int number = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** The number; a wrong one is wrong usage. */
    int number() {
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be at least 1, and is " + number);
        }
        return number;
    }
}
