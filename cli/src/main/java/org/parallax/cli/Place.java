package org.parallax.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** A place in a text as a person writes it: "120" for the word there, "120-180" for all from 120 up to 180. */
final class Place {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?:(?:-|\\.\\.)(\\d{1,9}))?");

    private Place() {}

    /** The span; empty where the text has no such place. */
    static Optional<TextSpan> of(String written, String text) {
        Matcher place = WRITTEN.matcher(written);
        if (!place.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(place.group(1));
        int end = Optional.ofNullable(place.group(2)).map(Integer::valueOf).orElse(start + 1);
        if (start >= end || end > text.length()) {
            return Optional.empty();
        }
        return Optional.of(place.group(2) == null ? word(start, text) : new TextSpan(start, end));
    }

    private static TextSpan word(int at, String text) {
        int start = at;
        int end = at + 1;
        while (start > 0
                && !Character.isWhitespace(text.charAt(at))
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new TextSpan(start, end);
    }
}
