package org.parallax.report.html;

import org.parallax.report.html.markup.Script;

/** What the page adds where scripts run: filters over the statements and the timeline, and the way back from words to the row that led there. */
final class PageScript {

    static final Script SCRIPT = new Script(PageFile.text("story.js"));

    private PageScript() {}
}
