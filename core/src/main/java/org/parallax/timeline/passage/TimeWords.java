package org.parallax.timeline.passage;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Of what sort the words are by which a passage tells its time: the first whose pattern they have. */
public enum TimeWords {
    WEEKDAY_WITH_DATE("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*\\d"),
    WEEKDAY("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    TODAY("\\b(?:today|tonight)\\b"),
    YESTERDAY("yesterday|^last night$"),
    TOMORROW("tomorrow"),
    WEEK("\\b(?:week|weekend)s?\\b"),
    SOME_MONTHS("\\bmonths?\\b"),
    SOME_YEARS("\\byears?\\b"),
    YEAR("^\\d{4}$"),
    MONTH_OF_A_YEAR("^\\D*\\d{4}\\D*$"),
    DAY_OF_A_YEAR("\\b\\d{4}\\b"),
    DAY_OF_A_MONTH(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\\d|\\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
    MONTH("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"),
    NUMBER("\\d"),
    OTHER(""),
    /** None: the passage tells when somebody said something, by its words of saying. */
    NONE("^(?!)");

    private final Pattern pattern;

    TimeWords(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    static TimeWords of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(sort -> sort.pattern.matcher(lower).find())
                .findFirst()
                .orElse(OTHER);
    }
}
