package org.parallax.disagreement.day;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.disagreement.line.Line;
import org.parallax.time.TimeExpression;

/**
 * An hour as a passage tells it: "9 am", "0700 GMT".
 *
 * @param minutes from the start of the day
 * @param zone the zone that is told with it, in lower case; "" for the hour of the place
 */
record HourOfTheDay(int minutes, String zone) {

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");

    private static final Pattern ZONE = Pattern.compile(
            "\\b(utc|gmt|bst|cet|cest|eet|eest|msk|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|jst|kst|aest|aedt|nzst|nzdt)\\b");

    private static final int HOUR = 60;

    /** Terms behind the hour in which its zone stands. */
    private static final int NEAR = 2;

    /** Empty where the time names no hour. */
    static Optional<HourOfTheDay> of(Line line, TimeExpression time) {
        Matcher clock = CLOCK.matcher(time.value());
        return clock.find()
                ? Optional.of(new HourOfTheDay(
                        Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2)), zone(line, time)))
                : Optional.empty();
    }

    private static String zone(Line line, TimeExpression time) {
        int last = line.of(time).stream().reduce((before, behind) -> behind).orElse(0);
        int end = Math.min(line.size() - 1, last + NEAR);
        String words = time.span()
                .union(line.term(end).span())
                .of(line.laid().article().text())
                .toLowerCase(Locale.ROOT);
        Matcher zone = ZONE.matcher(words);
        return zone.find() ? zone.group(1) : "";
    }

    /** Whether both are told in one zone, and lie further apart than outlets round, and not so far that they are of two events. */
    boolean liesApartFrom(HourOfTheDay other, int rounded, int far) {
        int apart = Math.abs(minutes - other.minutes);
        return zone.equals(other.zone) && apart > rounded && apart <= far;
    }
}
