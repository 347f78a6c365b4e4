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

/** The files that an account becomes. */
final class StoryFiles {

    /** Writes what is to stand in a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file to write. */
    record StoryFile(String name, Content content) {}

    private StoryFiles() {}

    static List<StoryFile> of(Account account, boolean csv, boolean annotations) {
        List<StoryFile> files = new ArrayList<>();
        files.add(new StoryFile("story.html", out -> StoryHtml.write(account, out)));
        files.add(new StoryFile("story.json", out -> StoryJson.write(account, out)));
        if (csv) {
            files.add(new StoryFile("story-ledger.csv", out -> StoryCsv.writeLedger(account, out)));
            files.add(new StoryFile("story-disagreements.csv", out -> StoryCsv.writeDisagreements(account, out)));
            files.add(new StoryFile("story-framing.csv", out -> StoryCsv.writeFraming(account, out)));
            files.add(new StoryFile("story-headlines.csv", out -> StoryCsv.writeHeadlines(account, out)));
            files.add(new StoryFile("story-left-out.csv", out -> StoryCsv.writeLeftOut(account, out)));
            files.add(new StoryFile("story-timeline.csv", out -> StoryCsv.writeTimeline(account, out)));
            files.add(new StoryFile("story-commitments.csv", out -> StoryCsv.writeCommitments(account, out)));
        }
        if (annotations) {
            files.add(new StoryFile("story-annotations.jsonld", out -> StoryAnnotations.write(account, out)));
        }
        return files;
    }
}
