package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.intake.Intake;
import org.parallax.intake.NothingToRead;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.Judgement;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;
import org.parallax.model.LateTagger;
import org.parallax.report.judgement.JudgementLines;
import org.parallax.report.judgement.JudgementWriter;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;
import org.parallax.story.Story;

/** A story that lies before somebody who decides of it, and the file that it is written down in. One thread. */
final class JudgementDesk {

    /** What a person asks for, with the account at hand. */
    @FunctionalInterface
    interface Asks {
        Decision of(Decisions decisions) throws NotDecided;
    }

    private final Path folder;
    private final Story story;
    private final JudgementsFile file;
    private final byte[] before;
    private final Surroundings surroundings;

    private JudgementDesk(Path folder, Story story, JudgementsFile file, byte[] before, Surroundings surroundings) {
        this.folder = folder;
        this.story = story;
        this.file = file;
        this.before = before;
        this.surroundings = surroundings;
    }

    static JudgementDesk of(Path folder, Path out, Surroundings surroundings) throws NothingToRead, NotWritten {
        if (Files.isRegularFile(folder)) {
            throw new NothingToRead(folder + ": it is a file; give the folder of the story's pages");
        }
        JudgementsFile file = JudgementsFile.of(folder);
        byte[] before = bytes(file);
        JudgementLines.of(before).damaged().forEach(line -> surroundings.say(Judgements.words(file, line)));
        return new JudgementDesk(folder, story(folder, out, surroundings), file, before, surroundings);
    }

    private static byte[] bytes(JudgementsFile file) throws NotWritten {
        try {
            return file.bytes();
        } catch (IOException failure) {
            throw notWritten(file, failure);
        }
    }

    private static Story story(Path folder, Path out, Surroundings surroundings) throws NothingToRead {
        Intake intake = Intake.of(folder);
        try (LateTagger tagger = LateTagger.shipped()) {
            Harvest harvest = Pages.asKept(intake, out)
                    .harvest(
                            tagger,
                            Runtime.getRuntime().availableProcessors(),
                            surroundings.progress(intake.files().size()));
            harvest.rejected().forEach(surroundings::sayLeftOut);
            surroundings.sayPassedOver(harvest.parts());
            if (harvest.readings().isEmpty()) {
                throw new NothingToRead("none of the " + intake.files().size() + " files could be read");
            }
            return Story.of(harvest.readings());
        }
    }

    private Account account(List<Judgement> judgements) {
        return WhatCanBeCompared.of(story, all -> Comparison.compare(all, judgements, Optional.empty(), ""))
                .account();
    }

    /** Writes a decision down if it holds; else it says why, and nothing is written. */
    void decide(Asks asks, Decided decided) throws NotDecided, NotWritten {
        List<Judgement> now = JudgementLines.of(before).judgements();
        AccountIndex seen = new AccountIndex(account(now));
        Decision decision = asks.of(new Decisions(seen, now));
        Optional<Outcome> already = new StandsAlready(seen.account().judged().outcomes()).as(decision, decided);
        if (already.isPresent()) {
            sayStands(already.get(), seen);
            return;
        }
        String line = JudgementWriter.line(decision, decided);
        List<Judgement> then =
                JudgementLines.of(JudgementsFile.with(before, line)).judgements();
        List<Outcome> outcomes = account(then).judged().outcomes();
        Outcome made = outcomes.get(outcomes.size() - 1);
        JudgementWords words = new JudgementWords(seen, outcomes);
        if (made.state() != State.APPLIED) {
            throw new NotDecided(List.of(words.why(made) + "; nothing was written"));
        }
        write(line);
        say(made, outcomes, words);
    }

    private void sayStands(Outcome already, AccountIndex seen) {
        print("line " + already.judgement().line() + " stands already: " + new JudgementWords(seen).sentence(already)
                + "; nothing was written");
    }

    private void write(String line) throws NotWritten {
        try {
            file.add(line);
        } catch (IOException failure) {
            throw notWritten(file, failure);
        }
    }

    private static NotWritten notWritten(JudgementsFile file, IOException failure) {
        return new NotWritten("cannot write " + file.file().toAbsolutePath() + ": " + OutFolder.reason(failure));
    }

    private void say(Outcome made, List<Outcome> outcomes, JudgementWords words) {
        print("line " + made.judgement().line() + ": " + words.sentence(made));
        outcomes.stream()
                .filter(outcome -> outcome.state() == State.OVERRULED
                        && outcome.why().startsWith("line " + made.judgement().line() + " "))
                .forEach(outcome ->
                        print("  in place of line " + outcome.judgement().line()));
        print("parallax read " + folder + " heeds it; parallax judge " + folder + " undo "
                + made.judgement().line() + " takes it back");
    }

    /** Every line, and what became of it. */
    void list() {
        Account account = account(JudgementLines.of(before).judgements());
        List<Outcome> outcomes = account.judged().outcomes();
        JudgementWords words = new JudgementWords(new AccountIndex(account));
        outcomes.forEach(outcome -> print(
                outcome.judgement().line() + " " + JudgementWords.state(outcome) + ": " + words.sentence(outcome)));
        print(outcomes.isEmpty() ? "nothing was decided" : JudgementWords.counts(outcomes));
    }

    private void print(String line) {
        surroundings.out().println(Printable.line(line));
        surroundings.out().flush();
    }
}
