package org.parallax.intake.file;

import java.util.regex.Pattern;
import org.parallax.intake.Unreadable;

/** What a text is, by what stands in it; its name may lie. */
public enum Kind {
    HTML,
    TEXT;

    private static final int LOOK = 4_000;

    private static final Pattern STARTS_AS_HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|main|article|section|div|h1|p)\\b");
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "(?i)<(?:html|head|meta|title|body|div|article|section|p|h1|table|script|span)(?:\\s[^<>]*)?>");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?i)^(?:from:.*\\R|subject:.*\\R|date:.*\\R|snapshot-.*\\R)*mime-version:");
    private static final Pattern DATA = Pattern.compile("(?s)^\\s*[\\[{]\\s*(?:\"|\\{|\\[|]|}).*[\\]}]\\s*$");
    private static final Pattern OTHER_MARKUP =
            Pattern.compile("(?i)^\\s*<(?:\\?xml[^>]*>\\s*<)?(?:rss|feed|svg|urlset)\\b");

    /** HTML or plain text; anything else that is made of characters is refused. */
    public static Kind of(String text) throws Unreadable {
        String start = text.substring(0, Math.min(LOOK, text.length()));
        if (ARCHIVE.matcher(start).find()) {
            throw new Unreadable("a web archive or a mail (MIME): save the page as \"HTML only\"");
        }
        if (start.startsWith("{\\rtf")) {
            throw new Unreadable("a word processor's file (RTF): save it as plain text");
        }
        if (OTHER_MARKUP.matcher(start).find()) {
            throw new Unreadable("XML that is no page: save the article's own page");
        }
        if (STARTS_AS_HTML.matcher(start).find() || tags(start) >= 3) {
            return HTML;
        }
        if (isData(text)) {
            throw new Unreadable("data (JSON), not a page: save the article's own page");
        }
        return TEXT;
    }

    private static boolean isData(String text) {
        char first = firstInk(text);
        return (first == '{' || first == '[')
                && text.length() < 1_000_000
                && DATA.matcher(text).matches();
    }

    private static char firstInk(String text) {
        return (char)
                text.chars().filter(c -> !Character.isWhitespace(c)).findFirst().orElse(' ');
    }

    private static long tags(String start) {
        return BLOCK_TAG.matcher(start).results().limit(3).count();
    }
}
