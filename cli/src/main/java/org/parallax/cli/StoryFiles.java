package org.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parallax.account.Account;
import org.parallax.report.StoryAnnotations;
import org.parallax.report.StoryCsv;
import org.parallax.report.StoryHtml;
import org.parallax.report.StoryJson;
import org.parallax.report.judgement.JudgementLines.Damaged;

/**
 * The files that an account becomes.
 *
 * @param account what they tell
 * @param damaged lines of judgements that it could not heed
 */
record StoryFiles(Account account, List<Damaged> damaged) {

    /** Writes what is to stand in a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file to write. */
    record StoryFile(String name, Content content) {}

    List<StoryFile> all(boolean csv, boolean annotations) {
        List<StoryFile> files = new ArrayList<>();
        files.add(new StoryFile("story.html", out -> StoryHtml.write(account, damaged, out)));
        files.add(new StoryFile("story.json", out -> StoryJson.write(account, damaged, out)));
        files.addAll(wanted(csv, annotations));
        return files;
    }

    /** Those that are written only where they are asked for. */
    List<StoryFile> wanted(boolean csv, boolean annotations) {
        List<StoryFile> files = new ArrayList<>();
        if (csv) {
            files.addAll(tables());
        }
        if (annotations) {
            files.add(new StoryFile("story-annotations.jsonld", out -> StoryAnnotations.write(account, out)));
        }
        return files;
    }

    private List<StoryFile> tables() {
        return List.of(
                new StoryFile("story-ledger.csv", out -> StoryCsv.writeLedger(account, out)),
                new StoryFile("story-disagreements.csv", out -> StoryCsv.writeDisagreements(account, out)),
                new StoryFile("story-framing.csv", out -> StoryCsv.writeFraming(account, out)),
                new StoryFile("story-headlines.csv", out -> StoryCsv.writeHeadlines(account, out)),
                new StoryFile("story-left-out.csv", out -> StoryCsv.writeLeftOut(account, out)),
                new StoryFile("story-timeline.csv", out -> StoryCsv.writeTimeline(account, out)),
                new StoryFile("story-commitments.csv", out -> StoryCsv.writeCommitments(account, out)),
                new StoryFile("story-judgements.csv", out -> StoryCsv.writeJudgements(account, damaged, out)));
    }
}
