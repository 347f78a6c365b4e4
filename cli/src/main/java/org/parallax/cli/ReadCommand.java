package org.parallax.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.account.StoriesApart;
import org.parallax.intake.Intake;
import org.parallax.intake.NothingToRead;
import org.parallax.judgement.Judgement;
import org.parallax.model.LateTagger;
import org.parallax.report.Summary;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DrawnUpWords;
import org.parallax.report.terminal.Look;
import org.parallax.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax read}: from saved pages to the account of their story, on the terminal and in files. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads the saved pages of a story and keeps its account.",
            "",
            "Prints the account, and writes story.html (to read and print) and story.json (for other programs). The same files give the same account, whatever their order and the number of threads.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All was read.",
            "1:Something was left out; a line for each on standard error names the file and the reason.",
            "2:The command was wrong.",
            "3:Nothing could be read.",
            "4:The account could not be written, or standard output is full or closed. No half-written file is left.",
            "70:A fault of Parallax."
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|FILE",
            description =
                    "Folders of saved pages (HTML or text), looked through all the way down, or single files. Together they are one story.")
    private List<Path> places = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where story.html and story.json go; made if it is not there. Default: the current folder.")
    private Path out = Path.of("");

    @Option(
            names = "--csv",
            description =
                    "Also write the ledger, the timeline, the commitments, the disagreements, words that judge, headlines, what is left out and what people decided as .csv, for a spreadsheet.")
    private boolean csv;

    @Option(
            names = "--annotations",
            description = "Also write story-annotations.jsonld: each statement as a W3C Web Annotation of its page.")
    private boolean annotations;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day for which the account is drawn up, as 2021-12-31: what surely appeared later is left aside. Default: all articles, and the last day that is sure, the latest of the first days on which one can have appeared.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--story",
            paramLabel = "N",
            description =
                    "Where the articles tell several stories: read only the Nth, as the account numbers them. Default: all.")
    private Optional<Integer> story = Optional.empty();

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = "--no-cache",
            description =
                    "Read every page anew and keep no readings. Else they are kept in the hidden folder .parallax beside story.html, and a page that was read before is not read again.")
    private boolean noCache;

    @Option(names = "--quiet", description = "Print no account and no progress.")
    private boolean quiet;

    @Option(names = "--no-color", description = "No colours on a terminal; NO_COLOR in the environment says the same.")
    private boolean noColour;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Surroundings surroundings;

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        int readers = threads.number();
        return journey(readers).code();
    }

    /** From the pages to the files, or to the first thing that stops it. */
    private Exit journey(int readers) {
        try {
            return read(Intake.of(places), readers);
        } catch (NothingToRead nothing) {
            surroundings.say(nothing.reason());
            return Exit.NOTHING_READ;
        } catch (NotWritten failure) {
            surroundings.say(failure.reason());
            return Exit.NOT_WRITTEN;
        }
    }

    private Exit read(Intake intake, int readers) throws NotWritten {
        try (OutFolder folder = OutFolder.ready(out);
                LateTagger tagger = LateTagger.shipped()) {
            Harvest harvest = Pages.of(intake, folder.folder(), !noCache).harvest(tagger, readers, progress(intake));
            harvest.rejected().forEach(surroundings::sayLeftOut);
            harvest.reports().forEach(surroundings::sayPassedOver);
            surroundings.sayPassedOver(intake.data());
            surroundings.sayPassedOver(harvest.parts());
            harvest.notes().forEach(surroundings::say);
            if (harvest.readings().isEmpty()) {
                surroundings.sayNothingRead(intake.files().size());
                return Exit.NOTHING_READ;
            }
            Judgements decided = Judgements.in(places);
            decided.said().forEach(surroundings::say);
            WhatCanBeCompared compared = WhatCanBeCompared.of(
                    Story.of(harvest.readings()), story -> account(story, decided.judgements(), tagger.version()));
            compared.leftOut().forEach(surroundings::sayLeftOut);
            new DrawnUpWords(new AccountIndex(compared.account())).doubt().ifPresent(surroundings::say);
            show(compared.account(), decided, folder);
            boolean all = harvest.rejected().isEmpty()
                    && compared.leftOut().isEmpty()
                    && decided.said().isEmpty();
            return all ? Exit.ALL_READ : Exit.SOME_LEFT_OUT;
        }
    }

    private Account account(Story all, List<Judgement> judgements, String model) {
        return Comparison.compare(story.isEmpty() ? all : one(all, judgements), judgements, asOf, model);
    }

    private Story one(Story all, List<Judgement> judgements) {
        StoriesApart stories = StoriesApart.of(all, judgements);
        return stories.story(number(stories.count()));
    }

    private int number(int last) {
        return story.filter(n -> n >= 1 && n <= last)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--story " + story.map(n -> Integer.toString(n)).orElse("") + ": the articles tell "
                                + (last == 1 ? "one story" : last + " stories")));
    }

    private Progress progress(Intake intake) {
        return quiet ? Progress.NONE : surroundings.progress(intake.files().size());
    }

    private void show(Account account, Judgements decided, OutFolder folder) throws NotWritten {
        StoryFiles files = new StoryFiles(account, decided.damaged());
        List<Path> written = folder.write(files.all(csv, annotations));
        surroundings.sayOfAnEarlierRead(folder.standing(files.wanted(!csv, !annotations)), folder.folder());
        if (!quiet) {
            Look look = noColour ? surroundings.plainLook() : surroundings.look();
            Summary.print(account, look, surroundings.out());
            surroundings.out().println();
            written.forEach(file -> surroundings.out().println("wrote " + file));
            surroundings.out().flush();
        }
    }
}
