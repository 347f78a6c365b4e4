package org.parallax.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.article.PageSpan;
import org.parallax.article.TextSpan;
import org.parallax.intake.Intake;
import org.parallax.intake.Unreadable;
import org.parallax.intake.file.SavedBytes;
import org.parallax.intake.line.LineStarts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax show}: from a place in an article's text back to the saved page. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows where words of an article stand in its saved page.",
            "",
            "Prints the words, and the piece of the saved page that they were made of, with its line and its place among the page's characters. The places in story.json are such places.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The words were shown.",
            "2:The command was wrong: there is no such place in the text.",
            "3:The file could not be read.",
            "4:The output could not be written.",
            "70:A fault of Parallax."
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A saved page.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OFFSET",
            description =
                    "A place in the article's text (headline, blank line, body), counted from 0 in UTF-16 units: 120 for the word that stands there, 120-180 for all from 120 up to 180.")
    private String offset = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Surroundings surroundings;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            SavedBytes saved = SavedBytes.of(file);
            Intake.Result result = Intake.read(file.toString(), saved);
            if (result instanceof Intake.Read read) {
                show(read.article(), saved.characters().text());
                return Exit.ALL_READ.code();
            }
            surroundings.say(file + ": " + ((Intake.Rejected) result).reason());
        } catch (Unreadable why) {
            surroundings.say(file + ": " + why.reason());
        }
        return Exit.NOTHING_READ.code();
    }

    private void show(Article article, String page) {
        TextSpan words = Place.of(offset, article.text())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        offset + " is no place in the text, which goes from 0 to "
                                + article.text().length()));
        surroundings.out().println("text " + words.start() + "-" + words.end());
        surroundings.out().println(indented(words.of(article.text())));
        Optional<PageSpan> piece = article.wayBack().page(words);
        if (piece.isPresent()) {
            surroundings.out().println(where(piece.get(), article, page));
            surroundings.out().println(indented(piece.get().of(page)));
        } else {
            surroundings.out().println("nothing of it is written in the page");
        }
        surroundings.out().flush();
    }

    private static String where(PageSpan piece, Article article, String page) {
        LineStarts lines = LineStarts.of(page);
        int line = lines.lineAt(piece.start());
        return "page " + piece.start() + "-" + piece.end() + " (line " + line + ", column "
                + (piece.start() - lines.start(line) + 1) + "; "
                + article.wayBack().charset() + ")";
    }

    private static String indented(String words) {
        return Printable.text(words).indent(2).stripTrailing();
    }
}
