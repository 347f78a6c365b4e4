package org.parallax.intake.place;

import java.util.Arrays;

/**
 * A page for the parser without what stands in its scripts and style sheets, which is most of most pages, and the way back to the whole page. Linked
 * data stays, and so do line breaks: a line has the same number in both. Immutable.
 */
public final class CodeLeftOut {

    private static final int FIRST_ROOM = 32;

    private final String html;
    private String text;

    /** Places in the text after something that was left out, in their order, and the same places in the page. */
    private int[] inText = new int[FIRST_ROOM];

    private int[] inPage = new int[FIRST_ROOM];
    private int count = 1;

    private CodeLeftOut(String html) {
        this.html = html;
        this.text = html;
    }

    /** Of all of a page. */
    public static CodeLeftOut of(String html) {
        CodeLeftOut page = new CodeLeftOut(html);
        page.leaveOut(new CodeBodies(html));
        return page;
    }

    /** All of the page. */
    public String html() {
        return html;
    }

    /** What is left of it. */
    public String text() {
        return text;
    }

    /** Where in the page a place in the text is. */
    public int inPage(int place) {
        int found = Arrays.binarySearch(inText, 0, count, place);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? place : inPage[before] + place - inText[before];
    }

    private void leaveOut(CodeBodies bodies) {
        StringBuilder left = new StringBuilder(html.length());
        int done = 0;
        int lineEnd = html.indexOf('\n');
        while (bodies.next()) {
            left.append(html, done, bodies.from());
            done = bodies.to();
            int length = left.length();
            for (; lineEnd >= 0 && lineEnd < done; lineEnd = html.indexOf('\n', lineEnd + 1)) {
                if (lineEnd >= bodies.from()) {
                    left.append('\n');
                }
            }
            // A script that holds anything goes on holding something.
            left.append(left.length() == length ? " " : "");
            goesOn(left.length(), done);
        }
        text = done == 0 ? html : left.append(html, done, html.length()).toString();
    }

    private void goesOn(int textPlace, int pagePlace) {
        if (count == inText.length) {
            inText = Arrays.copyOf(inText, 2 * count);
            inPage = Arrays.copyOf(inPage, 2 * count);
        }
        inText[count] = textPlace;
        inPage[count] = pagePlace;
        count++;
    }
}
