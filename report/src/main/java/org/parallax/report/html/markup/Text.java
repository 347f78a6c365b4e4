package org.parallax.report.html.markup;

import java.io.IOException;

/** Words, whatever characters they have. */
public record Text(String words) implements Html {

    @Override
    public void writeTo(Appendable out) throws IOException {
        escape(words, out);
    }

    /** Safe between tags and within double quotation marks alike. */
    static void escape(String words, Appendable out) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isForbidden(c) ? '\uFFFD' : c);
            }
        }
    }

    /** Control characters, which HTML does not allow, tabs and line ends aside. */
    private static boolean isForbidden(char c) {
        return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
    }
}
