package org.parallax.bench.gates;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parallax.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./bench gates}: fails when a pinned score has dropped; says aloud which could not be taken. */
@Command(
        name = "gates",
        description = "Holds scores against those that are pinned; the exit status is 1 when one has dropped.",
        mixinStandardHelpOptions = true)
public final class GatesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--threads", description = "Commands run at once; default: ${DEFAULT-VALUE}.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Gates gates = new Gates(Bench::commandLine, spec.commandLine().getOut());
        return gates.hold(Gates.pinned(), threads) ? 0 : 1;
    }
}
