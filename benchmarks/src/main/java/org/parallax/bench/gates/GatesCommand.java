package org.parallax.bench.gates;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./bench gates}: fails when a pinned score has dropped; says aloud which could not be taken. */
@Command(
        name = "gates",
        description = "Holds scores against those that are pinned; the exit status is 1 when one has dropped.",
        mixinStandardHelpOptions = true)
public final class GatesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine bench = spec.root().commandLine();
        PrintWriter before = bench.getOut();
        bench.setOut(new PrintWriter(new StringWriter()));
        try {
            return new Gates(bench, out).hold(Gates.pinned()) ? 0 : 1;
        } finally {
            bench.setOut(before);
            out.flush();
        }
    }
}
