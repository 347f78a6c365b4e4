package org.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parallax.account.Account;
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

    static List<StoryFile> of(Account account, boolean csv) {
        List<StoryFile> files = new ArrayList<>();
        files.add(new StoryFile("story.html", out -> StoryHtml.write(account, out)));
        files.add(new StoryFile("story.json", out -> StoryJson.write(account, out)));
        if (csv) {
            files.add(new StoryFile("story-ledger.csv", out -> StoryCsv.writeLedger(account, out)));
            files.add(new StoryFile("story-timeline.csv", out -> StoryCsv.writeTimeline(account, out)));
            files.add(new StoryFile("story-commitments.csv", out -> StoryCsv.writeCommitments(account, out)));
        }
        return files;
    }
}
