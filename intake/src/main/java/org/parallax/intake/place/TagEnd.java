package org.parallax.intake.place;

/** Where the tags of a page end, as a parser reads them: a sign ">" in quotation marks ends none. */
final class TagEnd {

    private static final int NOWHERE = -1;

    private TagEnd() {}

    /** Where a tag's name ends that begins here. */
    static int ofName(String html, int name) {
        int i = name;
        while (i < html.length() && !endsAName(html.charAt(i)) && html.charAt(i) != '<') {
            i++;
        }
        return i;
    }

    /** White space, a slash and the sign that closes the tag. */
    static boolean endsAName(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    /** After a tag whose name ends here; -1 where it does not end, or another begins in its midst. */
    static int after(String html, int endOfName) {
        int i = endOfName;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return NOWHERE;
            }
            i = isSpace(c) || c == '/' ? i + 1 : afterAttribute(html, i);
        }
        return NOWHERE;
    }

    private static int afterAttribute(String html, int name) {
        int i = name + 1;
        while (i < html.length() && html.charAt(i) != '=' && !endsAName(html.charAt(i))) {
            i++;
        }
        i = afterSpace(html, i);
        return i < html.length() && html.charAt(i) == '=' ? afterValue(html, afterSpace(html, i + 1)) : i;
    }

    private static int afterValue(String html, int value) {
        if (value >= html.length()) {
            return value;
        }
        char quote = html.charAt(value);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, value + 1);
            return end < 0 ? html.length() : end + 1;
        }
        int i = value;
        while (i < html.length() && !isSpace(html.charAt(i)) && html.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private static int afterSpace(String html, int start) {
        int i = start;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
