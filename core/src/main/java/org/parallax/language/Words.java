package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * The words of a text: runs of letters, digits and marks of combination, held together by an apostrophe, hyphen or dot between two of
 * them ("al-Sabbagh", "don't", "U.S"). Threads may share it.
 */
public final class Words {

    private static final String JOINERS = "'’‘-‐‑.";
    private static final Pattern CLITIC = Pattern.compile("(?i)['’](?:s|m|d|re|ve|ll)(?![\\p{L}\\p{Nd}])");

    private Words() {}

    /** The words that begin in a span, in order. */
    public static List<TextSpan> in(String text, TextSpan span) {
        List<TextSpan> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = endOf(text, at);
            if (end > at) {
                words.add(new TextSpan(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** The words of a text in lower case, in order. */
    public static List<String> lower(String text) {
        return text.isEmpty()
                ? List.of()
                : in(text, new TextSpan(0, text.length())).stream()
                        .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** How many words begin in a span. */
    public static int count(String text, TextSpan span) {
        return in(text, span).size();
    }

    /** The smallest span of whole words and what stands between them that holds this one. */
    public static TextSpan whole(String text, TextSpan span) {
        int start = span.start();
        while (start > 0 && isInside(text, start)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isInside(text, end)) {
            end++;
        }
        return new TextSpan(start, end);
    }

    /** The same, where "'s", "'ve" and their like are words of their own: "he" of "he's" is whole. */
    public static TextSpan wholeApartFromClitics(String text, TextSpan span) {
        TextSpan whole = whole(text, span);
        int start = isClitic(text, span.start()) ? span.start() : whole.start();
        int end = isClitic(text, span.end()) ? span.end() : whole.end();
        return new TextSpan(start, end);
    }

    private static boolean isClitic(String text, int at) {
        return isInside(text, at)
                && CLITIC.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether one word goes on over the border before {@code at}. */
    public static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        boolean before = isPart(text.charAt(at - 1));
        boolean after = isPart(text.charAt(at));
        return (before && after) || (before && joins(text, at)) || (after && joins(text, at - 1));
    }

    private static int endOf(String text, int from) {
        int at = from;
        while (at < text.length() && (isPart(text.charAt(at)) || (at > from && joins(text, at)))) {
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int at) {
        return JOINERS.indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && isPart(text.charAt(at - 1))
                && isPart(text.charAt(at + 1));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '$'
                || c == '%';
    }
}
