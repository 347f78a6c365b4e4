package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** Finds what stands between quotation marks and is long enough to be compared. Threads may share it. */
final class Quotations {

    /** Each mark with its own: one that closes a quotation opens no other. */
    private static final Pattern QUOTED =
            Pattern.compile("“([^“”\n]*)”|\"([^\"\n]*)\"|(?<!\\p{L})‘([^‘“”\"\n]*?)’(?!\\p{L})");

    /** In letters. */
    private static final int SHORTEST = 20;

    private Quotations() {}

    static List<TextSpan> in(String text) {
        List<TextSpan> quotations = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (quoted.end() - quoted.start() - 2 >= SHORTEST) {
                quotations.add(new TextSpan(quoted.start() + 1, quoted.end() - 1));
            }
        }
        return quotations;
    }
}
