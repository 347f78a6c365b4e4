package org.parallax.intake.file;

import java.util.regex.Pattern;
import org.parallax.intake.Unreadable;

/** A report of ours says so, whatever its file is called since: it tells a story's pages again and is none of them. */
public final class ReportsSayWhoMadeThem {

    private static final int LOOK = 4_000;

    private static final Pattern GENERATOR =
            Pattern.compile("<meta name=\"generator\" content=\"Parallax, the account of a story\">");

    /** What stood over the headline before reports named what made them. */
    private static final String KICKER = "<p class=\"kicker\">Parallax · the account of a story</p>";

    private ReportsSayWhoMadeThem() {}

    /** Refuses it; a page that only speaks of one, or links to it, is a page. */
    public static void refuse(String page) throws Unreadable {
        String start = page.substring(0, Math.min(LOOK, page.length()));
        if (GENERATOR.matcher(start).find() || page.contains(KICKER)) {
            throw Unreadable.ofOurs("a report that Parallax wrote, no saved page");
        }
    }
}
