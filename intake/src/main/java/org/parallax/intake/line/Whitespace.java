package org.parallax.intake.line;

/** White space and control characters. */
public final class Whitespace {

    private Whitespace() {}

    /** Runs of white space become one space; control characters go; the ends are bare. Linear. */
    public static String single(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean pending = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                pending = !out.isEmpty();
            } else if (!Character.isISOControl(c)) {
                out.append(pending ? " " : "").append(c);
                pending = false;
            }
        }
        return out.toString();
    }

    /** Also the spaces that do not break, and the line's end of old mainframes. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
