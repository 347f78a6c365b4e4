package org.parallax.intake.place;

import java.util.Locale;
import java.util.Map;

/**
 * Finds what stands in the scripts and style sheets of a page, one after the other, as a parser does. Where it would have to guess what a parser
 * makes of a page, it finds no more. Linear. A single thread uses it.
 */
final class CodeBodies {

    private static final int NOWHERE = -1;

    /** What a start tag makes of what follows it. */
    private enum Start {
        CODE,
        RAW,
        WORDS,
        DRAWING,
        ODD,
        PLAIN
    }

    private static final Map<String, Start> STARTS = Map.ofEntries(
            Map.entry("script", Start.CODE),
            Map.entry("style", Start.CODE),
            Map.entry("iframe", Start.RAW),
            Map.entry("noembed", Start.RAW),
            Map.entry("noframes", Start.RAW),
            Map.entry("xmp", Start.RAW),
            Map.entry("title", Start.WORDS),
            Map.entry("textarea", Start.WORDS),
            Map.entry("svg", Start.DRAWING),
            Map.entry("math", Start.ODD),
            Map.entry("foreignobject", Start.ODD),
            Map.entry("frameset", Start.ODD),
            Map.entry("plaintext", Start.ODD));

    private final String html;
    private int at;
    private int from = NOWHERE;

    /** How many drawings are open: in them the tags of code are tags like others. */
    private int drawings;

    CodeBodies(String html) {
        this.html = html;
    }

    /** Goes on to the next that holds anything; whether there is one. */
    boolean next() {
        from = NOWHERE;
        while (at != NOWHERE && from == NOWHERE) {
            int open = html.indexOf('<', at);
            at = open < 0 ? NOWHERE : after(open);
        }
        return from != NOWHERE;
    }

    /** Where it begins. */
    int from() {
        return from;
    }

    /** Where it ends, exclusive. */
    int to() {
        return at;
    }

    private char charAt(int i) {
        return i < html.length() ? html.charAt(i) : 0;
    }

    private int after(int open) {
        char c = charAt(open + 1);
        return switch (c) {
            case '!' -> afterDeclaration(open + 2);
            case '?' -> afterSign('>', open + 2);
            case '/' -> afterEnd(open + 2);
            default -> isAsciiLetter(c) ? afterStart(open + 1) : Character.isLetter(c) ? NOWHERE : open + 1;
        };
    }

    private int afterSign(char sign, int i) {
        int found = html.indexOf(sign, i);
        return found < 0 ? NOWHERE : found + 1;
    }

    private int afterDeclaration(int i) {
        if (html.startsWith("--", i)) {
            int end = html.indexOf("--", i);
            while (end >= 0 && charAt(end + 2) != '>') {
                end = charAt(end + 2) == '!' ? NOWHERE : html.indexOf("--", end + 1);
            }
            return end < 0 ? NOWHERE : end + 3;
        }
        return html.startsWith("[CDATA[", i) ? NOWHERE : afterSign('>', i);
    }

    private int afterEnd(int i) {
        if (!isAsciiLetter(charAt(i))) {
            return Character.isLetter(charAt(i)) ? NOWHERE : afterSign('>', i);
        }
        int end = TagEnd.ofName(html, i);
        if (drawings > 0 && html.substring(i, end).equalsIgnoreCase("svg")) {
            drawings--;
        }
        return TagEnd.after(html, end);
    }

    private int afterStart(int i) {
        int endOfName = TagEnd.ofName(html, i);
        String name = html.substring(i, endOfName).toLowerCase(Locale.ROOT);
        Start start = STARTS.getOrDefault(name, Start.PLAIN);
        int end = TagEnd.after(html, endOfName);
        if (start == Start.PLAIN || end == NOWHERE) {
            return end;
        }
        if (start == Start.ODD || html.charAt(end - 2) == '/') {
            return NOWHERE;
        }
        drawings += start == Start.DRAWING ? 1 : 0;
        return drawings > 0 ? end : afterBody(start, name, i, end);
    }

    /** Nothing but an end tag of its own ends it; the words of a title end at any tag where the parser sees no such end. */
    private int afterBody(Start start, String name, int tag, int body) {
        boolean remark = false;
        for (int i = html.indexOf('<', body); i >= 0; i = html.indexOf('<', i + 1)) {
            if (isEnd(i, name)) {
                from = start == Start.CODE && i > body && isLeftOut(name, tag, body, i) ? body : NOWHERE;
                return i;
            }
            remark |= html.startsWith("!--", i + 1);
            if (start == Start.WORDS || (remark && html.regionMatches(true, i + 1, "script", 0, 6))) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    private boolean isEnd(int i, String name) {
        return charAt(i + 1) == '/'
                && html.regionMatches(true, i + 2, name, 0, name.length())
                && TagEnd.endsAName(charAt(i + 2 + name.length()));
    }

    /** Linked data is read; of what it says with an entity, a tag may say that it is linked data. Where no style is read, tags in it are tags. */
    private boolean isLeftOut(String name, int tag, int body, int end) {
        if (name.equals("style")) {
            return html.indexOf('<', body) == end;
        }
        String attributes = html.substring(tag, body);
        return attributes.indexOf('&') < 0
                && !attributes.toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
