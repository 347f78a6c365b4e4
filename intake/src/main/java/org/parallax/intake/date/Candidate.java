package org.parallax.intake.date;

import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.time.DateRange;

/**
 * Something in a page that says when it was published, or modified.
 *
 * @param role of which of the two it speaks
 * @param source what kind of thing it is; the earlier kinds are trusted more
 * @param date what it says
 * @param name the tag or line, for a person: "meta article:published_time"
 * @param proof where it stands
 */
public record Candidate(Dating.Role role, Source source, WrittenDate date, String name, DateProof.PageLine proof) {

    /** From the most to the least trusted. */
    public enum Source {
        LINKED_DATA,
        META,
        MICRODATA,
        LABELLED_LINE,
        TIME_TAG,
        DATE_LINE,
        LINE_ABOVE,
        OPEN_META,
        DATELINE,
        ADDRESS,
        TITLE,
        FARTHER_LABEL,
        FARTHER_TAG,
        FARTHER_LINE,
        MONTH_IN_ADDRESS
    }

    private static final Pattern UTC = Pattern.compile(
            "(?i).*?(?<!\\d)(\\d{1,2}):\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]00:?00| ?GMT| ?UTC)\\)?");

    /** From midnight in UTC: the day begins as early as this in the east, and ends as late in the west. */
    private static final int HOURS_EAST = 14;

    private static final int HOURS_WEST = 12;

    /** Whether the page tells it to machines, and says plainly of what it is the date. */
    boolean isTold() {
        return source.compareTo(Source.LABELLED_LINE) < 0;
    }

    /** Whether readers see it beside the headline. */
    boolean isVisible() {
        return source == Source.LABELLED_LINE
                || source == Source.TIME_TAG
                || source == Source.DATE_LINE
                || source == Source.LINE_ABOVE;
    }

    /** Whether it stands beside the headline and says nothing of what it is the date. */
    boolean isPlain() {
        return source == Source.TIME_TAG || source == Source.DATE_LINE;
    }

    /** Whether it is written with the same words, with more or less of the time of day. */
    public boolean isWrittenLike(Candidate other) {
        return date.words().startsWith(other.date.words()) || other.date.words().startsWith(date.words());
    }

    boolean isSameDayAs(Candidate other) {
        return date.date().equals(other.date.date());
    }

    boolean isFar() {
        return source.compareTo(Source.FARTHER_LABEL) >= 0;
    }

    /** Whether it is less exact, and the other lies within it. */
    boolean holds(Candidate other) {
        return !date.date().first().isAfter(other.date.date().first())
                && !date.date().last().isBefore(other.date.date().last());
    }

    /** Negative where it lies before. */
    long daysAfter(Candidate other) {
        return ChronoUnit.DAYS.between(other.date.date().first(), date.date().first());
    }

    /** Whether this time, told in UTC, is on the other's day somewhere on earth. */
    boolean canBeOn(Candidate other) {
        Matcher utc = UTC.matcher(date.words());
        if (!utc.matches()) {
            return false;
        }
        int hour = Integer.parseInt(utc.group(1));
        long days = other.daysAfter(this);
        return (days == 1 && hour >= 24 - HOURS_EAST) || (days == -1 && hour < HOURS_WEST);
    }

    /** The same, of another role. */
    public Candidate as(Dating.Role other) {
        return new Candidate(other, source, date, name, proof);
    }

    ArticleDate asStated(String conflict) {
        return new ArticleDate(date.words(), DateRange.on(date.date(), DateRange.Basis.STATED, name + conflict), proof);
    }
}
