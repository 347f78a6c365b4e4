package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.intake.Intake;
import org.parallax.intake.Intake.Rejected;
import org.parallax.intake.NothingToRead;
import org.parallax.report.json.ArticleLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax extract}: the articles of saved pages, and nothing else. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes the articles out of saved pages: headline and body without what stands around them, outlet, authors, dates.",
            "",
            "Prints them in the order of the files' names, however many threads read them.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All was read.",
            "1:Something was left out; a line for each on standard error names the file and the reason.",
            "2:The command was wrong.",
            "3:Nothing could be read.",
            "4:The output could not be written.",
            "70:A fault of Parallax."
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|FILE",
            description = "Folders of saved pages (HTML or text), looked through all the way down, or single files.")
    private List<Path> places = List.of();

    @Option(
            names = "--json",
            description =
                    "Print one JSON object a line, with every date's proof and the way from the text back to the page.")
    private boolean json;

    @Mixin
    private Threads threads = new Threads();

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    private final Surroundings surroundings;

    private int read;
    private int leftOut;
    private int parts;

    ExtractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InOrder readers = new InOrder(threads.number());
        try {
            return extract(Intake.of(places), readers).code();
        } catch (NothingToRead nothing) {
            surroundings.say(nothing.reason());
            return Exit.NOTHING_READ.code();
        }
    }

    private Exit extract(Intake intake, InOrder readers) {
        try (Progress progress =
                quiet ? Progress.NONE : surroundings.progress(intake.files().size())) {
            readers.each(intake.files(), file -> extracted(intake, file), result -> give(result, progress));
        } catch (Unwritable broken) {
            return Exit.NOT_WRITTEN;
        }
        surroundings.sayPassedOver(intake.data());
        surroundings.sayPassedOver(parts);
        if (read == 0) {
            surroundings.sayNothingRead(intake.files().size());
            return Exit.NOTHING_READ;
        }
        return leftOut == 0 ? Exit.ALL_READ : Exit.SOME_LEFT_OUT;
    }

    /** What is printed is made by the thread that read the page. */
    private Extracted extracted(Intake intake, Path file) {
        try {
            Intake.Result result = intake.read(file);
            return result instanceof Intake.Read article
                    ? new Extracted.Words(words(article.article()), article.namedNotes())
                    : new Extracted.LeftOut((Rejected) result);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Extracted.LeftOut(Faults.on(intake.name(file), fault));
        }
    }

    private String words(Article article) {
        return json ? ArticleLine.of(article) : ArticleText.of(article);
    }

    /** What came of one file. */
    private sealed interface Extracted {

        record Words(String words, List<String> notes) implements Extracted {}

        record LeftOut(Rejected why) implements Extracted {}
    }

    private void give(Extracted one, Progress progress) {
        if (one instanceof Extracted.Words article) {
            read++;
            article.notes().forEach(surroundings::say);
            surroundings.out().println(article.words());
        } else if (one instanceof Extracted.LeftOut lost && lost.why().isPartOfAPage()) {
            parts++;
        } else if (one instanceof Extracted.LeftOut lost && lost.why().isOurs()) {
            surroundings.sayPassedOver(lost.why());
        } else if (one instanceof Extracted.LeftOut lost) {
            leftOut++;
            surroundings.sayLeftOut(lost.why());
        }
        progress.step();
        if (surroundings.out().checkError()) {
            throw new Unwritable();
        }
    }

    /** Whoever was reading the output has gone: "parallax extract … | head". */
    private static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
