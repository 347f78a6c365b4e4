package org.parallax.report.ledger;

import static org.parallax.report.ledger.Labels.count;

import java.util.List;
import org.parallax.place.ToldStory;

/** What a reader is told where a folder holds several stories. */
public final class StoriesWords {

    private StoriesWords() {}

    /** Of an account of several stories; one story needs no words. */
    public static boolean areNeeded(AccountIndex index) {
        return stories(index).size() > 1;
    }

    public static List<ToldStory> stories(AccountIndex index) {
        return index.account().stories();
    }

    public static String heading(AccountIndex index) {
        return "These articles tell " + stories(index).size() + " stories";
    }

    /** What this means for the account, and how each is read by itself. */
    public static String advice(AccountIndex index) {
        int last = stories(index).size();
        return "Disagreements and commitments are told for each by itself; all else is of all articles together. To read one alone, "
                + "add --story 1" + (last == 2 ? " or --story 2" : " … --story " + last)
                + ". If they are one story after all, nothing is lost: all articles are here.";
    }

    /** "Story 2: 3 articles". */
    public static String title(AccountIndex index, ToldStory story) {
        return "Story " + (stories(index).indexOf(story) + 1) + ": "
                + count(story.articles().size(), "article");
    }
}
