package org.parallax.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.parallax.commitment.Commitment;
import org.parallax.intake.NothingToRead;
import org.parallax.judgement.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parallax judge}: writes down what a person decides of a story. {@code parallax read} heeds it from then on. */
@Command(
        name = "judge",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommandsRepeatable = false,
        description = {
            "Writes down what you decide of a story, as a line of judgements.jsonl in its folder. parallax read heeds it from then on, as long as what it speaks of is there.",
            "",
            "A row is told by its id, which stands in story.html under \"id\" or \"how known\"; its beginning is enough.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It was written down, or stood there already.",
            "2:The command was wrong, or what it speaks of is not in the story. Nothing was written.",
            "3:Nothing could be read.",
            "4:It could not be written.",
            "70:A fault of Parallax."
        })
final class JudgeCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the story's saved pages.")
    private Path folder = Path.of("");

    @Option(
            names = "--because",
            paramLabel = "REASON",
            scope = ScopeType.INHERIT,
            description = "Why; it is shown beside what you decide.")
    private Optional<String> because = Optional.empty();

    @Option(
            names = "--author",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who decides. Default: the name that you have on this machine.")
    private String author = System.getProperty("user.name", "");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where parallax read wrote story.html and keeps its readings. Default: the current folder.")
    private Path out = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Surroundings surroundings;

    JudgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What do you decide? parallax judge --help tells what there is to decide");
    }

    @Command(name = "join", description = "These names are one person, organization or place.")
    int join(
            @Parameters(arity = "2..*", paramLabel = "NAME|ID") List<String> names,
            @Option(names = "--sure", description = "Though one is a person and another a place or an organization.")
                    boolean sure) {
        return decide(decisions -> decisions.join(names, sure));
    }

    @Command(
            name = "part",
            description =
                    "These two names are two. With one name and --in: the one in that file is another than the rest.")
    int part(
            @Parameters(arity = "1..2", paramLabel = "NAME|ID") List<String> names,
            @Option(names = "--in", paramLabel = "FILE", description = "The first name as this file has it.")
                    Optional<String> file) {
        return decide(decisions -> decisions.part(names, file));
    }

    @Command(name = "speaker", description = "A statement is somebody's.")
    int speaker(@Parameters(paramLabel = "ID") String statement, @Parameters(paramLabel = "NAME|ID") String name) {
        return decide(decisions -> decisions.speaker(statement, name));
    }

    @Command(name = "date", description = "An article was published on a day (2021-12-09), in a month or in a year.")
    int date(@Parameters(paramLabel = "FILE") String file, @Parameters(paramLabel = "DATE") String date) {
        return decide(decisions -> decisions.date(file, date));
    }

    @Command(name = "outlet", description = "An article is by an outlet.")
    int outlet(@Parameters(paramLabel = "FILE") String file, @Parameters(paramLabel = "NAME") String outlet) {
        return decide(decisions -> decisions.outlet(file, outlet));
    }

    @Command(
            name = "drop",
            description =
                    "A row is wrong, and goes: a statement, an entry of the timeline, a commitment, a disagreement, a shared passage, a choice of words, a headline, what is left out.")
    int drop(@Parameters(paramLabel = "ID") String row) {
        return decide(decisions -> decisions.drop(row));
    }

    @Command(name = "confirm", description = "A row is right; it says that you saw it.")
    int confirm(@Parameters(paramLabel = "ID") String row) {
        return decide(decisions -> decisions.confirm(row));
    }

    @Command(
            name = "status",
            description = "Where a commitment stands: open, kept, overdue, disputed, ended or extended.")
    int status(
            @Parameters(paramLabel = "ID") String commitment,
            @Parameters(paramLabel = "STATUS") Commitment.Status status) {
        return decide(decisions -> decisions.status(commitment, status));
    }

    @Command(name = "day", description = "An entry of the timeline is of a day (2021-12-09), of a month or of a year.")
    int day(@Parameters(paramLabel = "ID") String entry, @Parameters(paramLabel = "DATE") String date) {
        return decide(decisions -> decisions.day(entry, date));
    }

    @Command(
            name = "merge",
            description = "Two entries of the timeline are one: the first, told by the passages of both.")
    int merge(@Parameters(paramLabel = "ID") String entry, @Parameters(paramLabel = "ID") String other) {
        return decide(decisions -> decisions.merge(entry, other));
    }

    @Command(
            name = "sentence",
            description =
                    "Another sentence of its passages is shown for an entry of the timeline; some of its words tell which.")
    int sentence(@Parameters(paramLabel = "ID") String entry, @Parameters(paramLabel = "WORDS") String words) {
        return decide(decisions -> decisions.sentence(entry, words));
    }

    @Command(name = "undo", description = "A line of judgements.jsonl holds no longer. The line itself stays.")
    int undo(@Parameters(paramLabel = "LINE|ID") String line) {
        return decide(decisions -> decisions.undo(line));
    }

    @Command(name = "list", description = "What was decided so far, and what became of it.")
    int list() {
        return journey(desk -> {
            desk.list();
            return Exit.ALL_READ;
        });
    }

    private int decide(JudgementDesk.Asks asks) {
        return journey(desk -> {
            desk.decide(asks, decided());
            return Exit.ALL_READ;
        });
    }

    private Decided decided() {
        return new Decided(
                Optional.of(author).filter(name -> !name.isBlank()),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()),
                because);
    }

    /** What is done at the desk, once the story lies on it. */
    @FunctionalInterface
    private interface Work {
        Exit at(JudgementDesk desk) throws NotDecided, NotWritten;
    }

    private int journey(Work work) {
        try {
            return work.at(JudgementDesk.of(folder, out, surroundings)).code();
        } catch (NothingToRead nothing) {
            surroundings.say(nothing.reason());
            return Exit.NOTHING_READ.code();
        } catch (NotDecided wrong) {
            wrong.lines().forEach(surroundings::say);
            return Exit.WRONG_USAGE.code();
        } catch (NotWritten failure) {
            surroundings.say(failure.reason());
            return Exit.NOT_WRITTEN.code();
        }
    }
}
