package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** "No Script", "Please Wait...", "Skip to content": said to a browser or to whoever cannot see the page. */
final class ScriptNoticesSpeakToBrowsers implements FurnitureRule {

    private static final int LONGEST = 30;

    private static final Phrases LINE = Phrases.of(
            "no ?script",
            "please wait.?",
            "(?:now )?loading(?: (?:more|comments|video|player|article))?.?",
            "(?:please )?(?:enable|turn on|activate) java ?script.*",
            "java ?script (?:is|must be|seems to be|has been) .*",
            "(?:you need|this (?:site|page|website) (?:requires|needs)) (?:to enable )?java ?script.*",
            "your browser (?:does not|doesn['’]t|is not|is out).*",
            "(?:jump|skip|go) to (?:the )?(?:main )?(?:content|navigation|search|article|footer|menu|top).*",
            "(?:main |open |close |toggle |show |hide )*(?:menu|navigation|search|sidebar)(?: (?:toggle|button|bar|menu|for|here|site))?",
            "close",
            "accessibility links",
            "search for",
            "search\\.{3}",
            "text size.*",
            "font size.*",
            "(?:increase|decrease|reset) font size",
            "print(?:er)?[- ]friendly(?: version)?",
            "(?:an )?error (?:has )?occurred.*",
            "this (?:video|content|audio|page|feature) (?:is not|isn['’]t|is no longer|cannot be|can['’]t be) (?:available|loaded|displayed|played|supported).*",
            "(?:play|watch|pause|mute|unmute)(?: (?:the )?(?:video|audio))?",
            "\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?",
            "image|photo|video|audio|gallery|slideshow|infographic|caption",
            "hide caption|toggle caption|enlarge this image");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }
}
