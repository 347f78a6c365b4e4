package org.parallax.report.html.markup;

import java.io.IOException;

/** Words, whatever characters they have. */
public record Text(String words) implements Html {

    @Override
    public void writeTo(Appendable out) throws IOException {
        escape(words, out);
    }

    /** Safe between tags and within double quotation marks alike. What needs no escape is passed on in one. */
    static void escape(String words, Appendable out) throws IOException {
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            String safe = safe(words.charAt(i));
            if (!safe.isEmpty()) {
                out.append(words, done, i).append(safe);
                done = i + 1;
            }
        }
        out.append(words, done, words.length());
    }

    /** What stands for a character; empty where it stands for itself. */
    private static String safe(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isForbidden(c) ? "\uFFFD" : "";
        };
    }

    /** Control characters, which HTML does not allow, tabs and line ends aside. */
    private static boolean isForbidden(char c) {
        return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
    }
}
