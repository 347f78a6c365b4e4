package org.parallax.statement.setting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** The place, agency and day before an article's first words: {@code PORT GRAY (Dispatches) – }. Nobody's words. Threads may share it. */
public final class Dateline {

    private static final int LONGEST = 80;
    private static final Pattern AGENCY =
            Pattern.compile("\\p{Lu}[\\p{L}\\d.,'’/ -]{1,50}?\\s?\\([^()\\n]{2,40}\\)\\s?[–—-]{1,2}\\s*");
    private static final Pattern CAPITALS = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.'’-]+(?: [\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}\\d., ]{2,30}?)?\\s[–—-]{1,2}\\s+");

    private Dateline() {}

    /** What is left of a span after the dateline in which it begins; all of it where none does, nothing but the last unit never. */
    public static TextSpan removed(String text, TextSpan span) {
        int line = text.lastIndexOf('\n', span.start() == 0 ? 0 : span.start() - 1) + 1;
        int end = end(text, line);
        return span.start() < end && end < span.end() ? new TextSpan(end, span.end()) : span;
    }

    private static int end(String text, int line) {
        int limit = Math.min(text.length(), line + LONGEST);
        for (Pattern pattern : new Pattern[] {AGENCY, CAPITALS}) {
            Matcher dateline = pattern.matcher(text).region(line, limit);
            if (dateline.lookingAt()) {
                return dateline.end();
            }
        }
        return line;
    }
}
