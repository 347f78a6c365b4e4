package org.parallax.commitment.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** "He had agreed to sell the boat in 2010", told in 2016: its day is long past, and no deadline is set. */
final class WhatWasToBeDoneLongAgoIsHistory implements DoubtRule {

    /** So many days before the article. */
    private static final int LONG = 365;

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        List<Optional<LocalDate>> days = page.timesIn(pledge.deed().what()).stream()
                .map(TimeExpression::range)
                .map(DateRange::lastDay)
                .toList();
        return !pledge.due().isKnown() && !days.isEmpty() && days.stream().allMatch(day -> isLongAgo(page, day));
    }

    private static boolean isLongAgo(Page page, Optional<LocalDate> day) {
        return page.published()
                .firstDay()
                .filter(told ->
                        day.filter(last -> last.isBefore(told.minusDays(LONG))).isPresent())
                .isPresent();
    }
}
