package org.parallax.intake.page;

import org.parallax.article.Article;
import org.parallax.article.SavedFile;
import org.parallax.intake.Unreadable;

/** Reads a saved HTML page. A pure function. */
public final class PageReader {

    private PageReader() {}

    /** The article of a page. */
    public static Article read(SavedFile saved, String html) throws Unreadable {
        throw new Unreadable("HTML is not read yet");
    }
}
