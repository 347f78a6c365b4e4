package org.parallax.bench.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the days on which saved pages were published. */
@Command(
        name = "dates",
        description = "Days on which saved pages were published: precision, recall and F1 of the exact day.",
        mixinStandardHelpOptions = true)
public final class DatesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A corpus as htmldate's evaluation has it: eval.json beside html/.")
    private Path folder = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "List the pages that are wrong here: file and days, no text.")
    private Optional<Path> errors = Optional.empty();

    @Mixin
    private TableOutput output = new TableOutput();

    @Override
    public Integer call() throws IOException {
        List<FoundDay> days = DatedCorpus.in(folder).stream().map(FoundDay::of).toList();
        output.give(new Table("dates: the exact day on which a page was published, in hundredths", rows(days)));
        if (errors.isPresent()) {
            Files.write(
                    errors.get(),
                    days.stream()
                            .filter(day -> !day.isRight())
                            .map(FoundDay::line)
                            .toList());
        }
        return 0;
    }

    private static List<Figure> rows(List<FoundDay> days) {
        Sums<FoundDay> sums = new Sums<>(days);
        return List.of(
                sums.f1(
                        "exact day, F1 as htmldate counts",
                        days.size() + " pages; a wrong day counts once, and no page's address is given",
                        FoundDay::countedOnce),
                sums.f1("exact day, F1", "a wrong day is one too many and one missed", FoundDay::counted),
                sums.precision("exact day, precision", FoundDay::counted),
                sums.recall("exact day, recall", FoundDay::counted),
                sums.share(
                        "the marked day is among all dates found",
                        day -> new Matches(day.named() ? 1 : 0, day.named() ? 1 : 0, 1)));
    }
}
