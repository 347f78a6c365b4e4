package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * {@code The pier reopened two years after forty boats were lost on New Year's Eve}: the day is one of another year than the next or
 * last of its name. Which one, only who knows the event can say. Threads may share it.
 */
final class ADayOfAnotherYearHasNoDate {

    /** Where a sentence begins with it and goes on without a mark, the day is told by what follows. */
    private static final Pattern YEARS_AFTER = Pattern.compile(
            "^.{16,}\\b(?:years?|decades?) (?:after|before|since)\\b[^,;:–—]*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private ADayOfAnotherYearHasNoDate() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        return !YEAR.matcher(time.of(text)).find()
                && YEARS_AFTER
                        .matcher(text.substring(sentence.start(), Math.max(sentence.start(), time.start())))
                        .find();
    }
}
