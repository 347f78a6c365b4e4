package org.parallax.article;

import org.parallax.time.DateRange;

/**
 * One date of a page, with its proof.
 *
 * @param value as the page writes it, ISO where a tag does ("2020-11-22T14:34:47Z"); "" when unknown
 * @param range the days that it can mean; its basis and why
 * @param proof what in the page says so
 */
public record ArticleDate(String value, DateRange range, DateProof proof) {

    public static final ArticleDate UNKNOWN =
            new ArticleDate("", DateRange.unknown("the page states no date"), DateProof.NONE);

    /** How exactly a date is told. */
    public enum Precision {
        MINUTE,
        DAY,
        MONTH,
        YEAR,
        /** Somewhere between two days. */
        RANGE,
        /** By how long ago it was ("4 months ago"), and nobody knows from when. */
        RELATIVE,
        UNKNOWN
    }

    /** The clock that it is told by. */
    public Clock clock() {
        return Clock.of(value);
    }

    public Precision precision() {
        if (!range.isKnown()) {
            return value.isEmpty() ? Precision.UNKNOWN : Precision.RELATIVE;
        }
        if (range.earliest().isEmpty() || !range.earliest().equals(range.latest())) {
            return Precision.RANGE;
        }
        return switch (range.earliest().get().precision()) {
            case YEAR -> Precision.YEAR;
            case MONTH -> Precision.MONTH;
            case DAY -> clock().toTheMinute() ? Precision.MINUTE : Precision.DAY;
        };
    }
}
