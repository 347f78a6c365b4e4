package org.parallax.bench.wayback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.parallax.bench.article.PageFiles;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.figure.Table;
import org.parallax.bench.figure.TableOutput;
import org.parallax.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves the way back from articles to their pages, character by character. */
@Command(
        name = "wayback",
        description =
                "Articles of saved pages: the share of their characters that stand in the page where the way back says.",
        mixinStandardHelpOptions = true)
public final class WayBackCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder of saved pages (.html, .htm, .txt, also with .gz), looked through all the way down.")
    private Path folder = Path.of("");

    @Option(names = "--errors", description = "Name the pages on which a character is not proved.")
    private boolean errors;

    @Mixin
    private TableOutput output = new TableOutput();

    private final List<CheckedArticle> checked = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        for (Path file : PageFiles.in(folder)) {
            check(file);
        }
        output.give(new Table(
                "wayback: characters that are where the way back says, in hundredths",
                List.of(
                        share("characters proved", CheckedArticle::proved, CheckedArticle::characters),
                        share(
                                "characters of headlines proved",
                                CheckedArticle::headlineProved,
                                CheckedArticle::headline),
                        Figure.exact("pages", checked.size(), "with an article in them"))));
        return 0;
    }

    private void check(Path file) throws IOException {
        byte[] saved = PageFiles.bytes(file);
        if (Intake.read(file.toString(), saved) instanceof Intake.Read read) {
            CheckedArticle article = CheckedArticle.of(read.article(), saved);
            checked.add(article);
            if (errors && article.proved() < article.characters()) {
                System.err.println(file + "\t" + article);
            }
        }
    }

    private Figure share(String name, ToIntFunction<CheckedArticle> part, ToIntFunction<CheckedArticle> whole) {
        long all = checked.stream().mapToLong(whole::applyAsInt).sum();
        long proved = checked.stream().mapToLong(part::applyAsInt).sum();
        return Figure.exact(name, new Matches(proved, all, all).recall(), "of " + all);
    }
}
