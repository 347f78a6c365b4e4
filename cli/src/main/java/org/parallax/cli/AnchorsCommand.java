package org.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parallax.intake.Intake;
import org.parallax.intake.NothingToRead;
import org.parallax.report.again.NotAStory;
import org.parallax.report.again.OldPage;
import org.parallax.report.again.PageAgain;
import org.parallax.report.again.SavedStory;
import org.parallax.report.again.SumAgain;
import org.parallax.report.json.AnchorLine;
import org.parallax.report.terminal.TerminalAnchors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax anchors}: whether what the account of a story rests on still stands in its pages, which were saved again. */
@Command(
        name = "anchors",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says whether the quotes of a story, and all other passages that its account rests on, still stand in its pages, when these were saved again.",
            "",
            "Each is found (the same words in the same surroundings), moved (the same words elsewhere, or beside others) or lost. A lookalike is never taken for it: what is lost may come with a passage to look at. What is moved or lost comes with the rows of the account that it carries. Every quote has a line; of other passages only those that are moved or lost.",
            "A page is known by its address or, without one, by its file name or headline. A page of the story that is not in a folder is named.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every passage stands.",
            "1:A passage is lost, a page of the story is not in the folder, or a page was left out; standard error names it.",
            "2:The command was wrong.",
            "3:The story could not be read, or none of the pages is one of it.",
            "4:The output could not be written.",
            "70:A fault of Parallax."
        })
final class AnchorsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STORY.json", description = "The file that parallax read has written.")
    private Path story = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FOLDER|FILE",
            description = "The pages, saved again: folders, looked through all the way down, or single files.")
    private List<Path> places = List.of();

    @Option(
            names = "--json",
            description = "Print one JSON object a line for each row and each passage that it rests on.")
    private boolean json;

    private final Surroundings surroundings;

    private final Set<String> there = new HashSet<>();
    private SumAgain sum = SumAgain.NONE;
    private int parts;
    private boolean complete = true;

    AnchorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            return check(saved(), Intake.of(places)).code();
        } catch (NotAStory | NothingToRead why) {
            surroundings.say(String.valueOf(why.getMessage()));
            return Exit.NOTHING_READ.code();
        }
    }

    private SavedStory saved() throws NotAStory {
        try (InputStream file = Files.newInputStream(story)) {
            return SavedStory.read(file);
        } catch (NoSuchFileException gone) {
            throw new NotAStory(story + ": there is no such file");
        } catch (NotAStory why) {
            throw new NotAStory(story + ": " + why.reason());
        } catch (IOException failed) {
            throw new NotAStory(story + ": it cannot be read (" + failed.getMessage() + ")");
        }
    }

    private Exit check(SavedStory saved, Intake intake) {
        for (Path file : intake.files()) {
            Intake.Result result = intake.read(file);
            if (result instanceof Intake.Read read) {
                check(read, saved);
            } else {
                reject((Intake.Rejected) result);
            }
            if (surroundings.out().checkError()) {
                return Exit.NOT_WRITTEN;
            }
        }
        surroundings.sayPassedOver(parts);
        if (there.isEmpty()) {
            surroundings.say("none of the " + intake.files().size() + " files is a page of " + story);
            return Exit.NOTHING_READ;
        }
        conclude(saved);
        return complete ? Exit.ALL_READ : Exit.SOME_LEFT_OUT;
    }

    private void check(Intake.Read read, SavedStory saved) {
        read.namedNotes().forEach(surroundings::say);
        if (saved.knowsAsEarlier(read.article())) {
            surroundings.say(
                    read.article().saved().file() + ": the earlier version that the story knows; nothing rests on it");
        } else {
            check(read, saved.before(read.article()));
        }
    }

    private void check(Intake.Read read, List<OldPage> before) {
        if (before.isEmpty()) {
            leaveOut(new Intake.Rejected(
                    read.article().saved().file(), "the story has no page of its address, its name or its headline"));
        }
        for (OldPage old : before) {
            PageAgain page = old.in(read.article());
            there.add(old.id());
            sum = sum.plus(page.sum());
            complete &= page.losesNone();
            print(page);
        }
    }

    /** Whoever gives a folder asks for all pages; whoever gives files, for these. */
    private void conclude(SavedStory saved) {
        if (places.stream().anyMatch(Files::isDirectory)) {
            saved.pages().stream().filter(page -> !there.contains(page.id())).forEach(this::miss);
        }
        if (!json) {
            terminal().print(sum, there.size(), saved.pages().size());
        }
    }

    private void miss(OldPage page) {
        complete = false;
        surroundings.say(TerminalAnchors.gone(page));
    }

    /** A file without an article: nothing is lost with a part of a page. */
    private void reject(Intake.Rejected why) {
        if (why.isPartOfAPage()) {
            parts++;
        } else {
            leaveOut(why);
        }
    }

    private void leaveOut(Intake.Rejected why) {
        complete = false;
        surroundings.sayLeftOut(why);
    }

    private void print(PageAgain page) {
        if (json) {
            AnchorLine.of(page).forEach(surroundings.out()::println);
        } else {
            terminal().print(page);
        }
    }

    private TerminalAnchors terminal() {
        return new TerminalAnchors(surroundings.look(), surroundings.out());
    }
}
