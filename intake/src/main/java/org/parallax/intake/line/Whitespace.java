package org.parallax.intake.line;

/** White space and control characters. */
public final class Whitespace {

    private Whitespace() {}

    /** Runs of white space become one space; control characters go; the ends are bare. Linear. */
    public static String single(String raw) {
        char[] out = new char[raw.length()];
        int length = 0;
        boolean pending = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                pending = length > 0;
            } else if (!Character.isISOControl(c)) {
                if (pending) {
                    out[length++] = ' ';
                }
                out[length++] = c;
                pending = false;
            }
        }
        return new String(out, 0, length);
    }

    /** Also the spaces that do not break, and the line's end of old mainframes. */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
