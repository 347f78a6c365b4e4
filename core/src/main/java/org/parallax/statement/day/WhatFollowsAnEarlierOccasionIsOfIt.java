package org.parallax.statement.day;

import java.util.Optional;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;

/**
 * {@code In the last debate the rivals shouted. “I never rowed,” Brook said. Moss laughed at her}: what is told behind an earlier occasion was said there until the text returns to the
 * news. Of which day is not told, and it is not that of the news.
 */
final class WhatFollowsAnEarlierOccasionIsOfIt implements DayRule {

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        return Stretch.of(said, soFar)
                .filter(stretch -> stretch.withTheNews(said).stream()
                        .anyMatch(sentence -> EarlierOccasion.isTold(sentence, setting)))
                .map(stretch -> EarlierOccasion.unknown());
    }
}
