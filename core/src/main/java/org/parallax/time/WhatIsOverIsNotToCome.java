package org.parallax.time;

import java.time.LocalDate;

/**
 * "Three days later she was home", "it opened at 9:30 p.m.": what is told as past was no later than the article. Where it is counted to a day after it, it
 * was counted from a wrong day, and nobody can tell from which. Threads may share it.
 */
final class WhatIsOverIsNotToCome {

    private WhatIsOverIsNotToCome() {}

    static Outcome told(Found found, Outcome outcome, Clockless anchor, Named named, Tense tense) {
        boolean over = tense.looksBack() && named.dayHere().isEmpty() && isCounted(found, outcome);
        return over && isToCome(outcome, anchor)
                ? Outcome.only(outcome.value(), "it is told as past, and would be after the article")
                : outcome;
    }

    private static boolean isCounted(Found found, Outcome outcome) {
        Category category = found.row().category();
        boolean fromTheText = FromTheText.isFromTheDateLastNamed(outcome);
        return category == Category.AGO || (fromTheText && (category == Category.DAY || category == Category.CLOCK));
    }

    private static boolean isToCome(Outcome outcome, Clockless anchor) {
        LocalDate published = anchor.last().orElse(LocalDate.MAX);
        return outcome.period().filter(days -> days.first().isAfter(published)).isPresent();
    }
}
