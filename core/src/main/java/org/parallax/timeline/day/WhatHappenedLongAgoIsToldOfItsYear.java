package org.parallax.timeline.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * "The ferry was built in 2011", "since 1959, when a tram caught fire": no day is known, the year or season is. It must be over before the
 * article appeared, and be the time at which something happened: no bound, no length, nothing that another year is compared with.
 */
final class WhatHappenedLongAgoIsToldOfItsYear {

    private static final long LONGEST = 366;

    /** So far back stands what makes a year a measure. */
    private static final int REACH = 24;

    private static final Pattern A_MEASURE = Pattern.compile(
            "(?:\\b(?:than|compared (?:to|with)|versus|unlike|against|from|between|to|and|or|for|as|since|born|copyright"
                    + "|more than|less than|at least|at most|over|nearly|almost|some)|©)(?: in| the| of)*(?: year)? $",
            Pattern.CASE_INSENSITIVE);

    /** How long ago it was at least or at most tells no year. */
    private static final Pattern ROUGHLY = Pattern.compile(
            "(?:more|less|nearly|almost|over|some|at least|a decade|decades?)\\b.*|earlier in the year",
            Pattern.CASE_INSENSITIVE);

    /** A year by itself is one that nothing happened in: "as 2016 arrived", "in 2015-16". */
    private static final Pattern ALONE = Pattern.compile("\\d{4}");

    private static final Pattern IN = Pattern.compile(
            "(?:\\b(?:in|during|of|early|late|mid|summer|spring|autumn|fall|winter|around|circa|(?:the|a|an|his|her|their|its)(?: \\w+)?)|[(–—-]) ?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile(" ?[-–/] ?\\d");

    private static final Pattern WHEN = Pattern.compile(",? when\\b");

    private WhatHappenedLongAgoIsToldOfItsYear() {}

    static boolean holds(String text, TextSpan sentence, TimeExpression time, DateRange published) {
        boolean over = isOver(time.range(), published);
        return over
                && (isSinceWhen(text, time) || (Telling.namesATime(time) && !isAMeasure(text, sentence, time.span())));
    }

    private static boolean isOver(DateRange range, DateRange published) {
        Optional<LocalDate> first = published.firstDay();
        LocalDate last = range.lastDay().orElseThrow();
        boolean over = first.filter(last::isBefore).isPresent();
        return over && last.toEpochDay() - range.firstDay().orElseThrow().toEpochDay() < LONGEST;
    }

    private static boolean isAMeasure(String text, TextSpan sentence, TextSpan time) {
        int from = Math.max(sentence.start(), time.start() - REACH);
        String before = text.substring(from, time.start());
        String words = time.of(text);
        boolean bare = ALONE.matcher(words).matches() && !isOfAThing(text, before, time.end());
        return A_MEASURE.matcher(before).find() || ROUGHLY.matcher(words).matches() || bare;
    }

    /** "in 2011", "1994's film", "the 2003 flood". */
    private static boolean isOfAThing(String text, String before, int end) {
        boolean goesOn = GOES_ON.matcher(text).region(end, text.length()).lookingAt();
        boolean owns = text.startsWith("'s ", end) || text.startsWith("’s ", end);
        return !goesOn && (owns || IN.matcher(before).find());
    }

    /** "since 1959, when": the year of what is told after it. */
    private static boolean isSinceWhen(String text, TimeExpression time) {
        boolean date = time.type() == TimeExpression.Type.DATE;
        return date
                && WHEN.matcher(text).region(time.span().end(), text.length()).lookingAt();
    }
}
