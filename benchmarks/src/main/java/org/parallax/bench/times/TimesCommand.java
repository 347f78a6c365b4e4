package org.parallax.bench.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.bench.figure.ErrorsOutput;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.bench.peers.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench times DIR}: TimeML files (*.tml) and MEANTIME (CAT *.xml) below DIR; of two copies of MEANTIME, one. */
@Command(
        name = "times",
        description = "Time expressions: strict, relaxed and value F1 (TempEval-3).",
        mixinStandardHelpOptions = true)
public final class TimesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with TimeML files, MEANTIME, or both.")
    private Path folder = Path.of(".");

    @Option(
            names = "--peers",
            description = "Score HeidelTime and SUTime too. At first this fetches their jars (520 MB).")
    private boolean peers;

    @Mixin
    private ErrorsOutput errors = new ErrorsOutput();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException, InterruptedException {
        TimesFolder texts = TimesFolder.read(folder);
        List<Scored> timeMl = TimeFinder.product().scored(texts.timeMl());
        List<Scored> meantime = TimeFinder.product().scored(texts.meantime());
        List<Figure> rows = new ArrayList<>(TimesTable.rows("TimeML", timeMl));
        rows.addAll(TimesTable.rows("MEANTIME", meantime));
        if (peers) {
            addPeer(Driver.HEIDELTIME, texts, rows);
            addPeer(Driver.SUTIME, texts, rows);
        }
        output.give(new Table("Time expressions, F1 by the definitions of TempEval-3", rows));
        errors.give(Stream.concat(timeMl.stream(), meantime.stream()).flatMap(TimeErrors::of));
        return 0;
    }

    private static void addPeer(Driver driver, TimesFolder texts, List<Figure> rows)
            throws IOException, InterruptedException {
        String peer = driver.title() + ": ";
        TimeFinder finder = TimeFinder.peer(driver);
        rows.addAll(TimesTable.rows(peer + "TimeML", scored(finder, texts.timeMl())));
        rows.addAll(TimesTable.rows(peer + "MEANTIME", scored(finder, texts.meantime())));
    }

    /** A peer is not started for nothing. */
    private static List<Scored> scored(TimeFinder finder, List<MarkedText> texts)
            throws IOException, InterruptedException {
        return texts.isEmpty() ? List.of() : finder.scored(texts);
    }
}
