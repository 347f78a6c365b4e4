package org.parallax.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parallax.report.terminal.Look;

/**
 * What a run of the real command came to.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said on standard error
 */
record Ran(int code, String out, String err) {

    static Ran parallax(Object... arguments) {
        return parallax(Look.PLAIN, arguments);
    }

    static Ran parallax(Look look, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(new PrintWriter(out), new PrintWriter(err), look, false);
        int code = Main.run(
                surroundings, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    static Ran read(Path folder, Path out, Object... more) {
        return parallax(Stream.concat(Stream.of("read", folder, "--out", out), Stream.of(more))
                .toArray());
    }
}
