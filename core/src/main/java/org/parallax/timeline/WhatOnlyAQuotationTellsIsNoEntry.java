package org.parallax.timeline;

/**
 * {@code “On Monday the town asked for an end to the tolls,” Velt said}: what one article alone has, and that in somebody's own words, is how they see it. Threads may
 * share it.
 */
final class WhatOnlyAQuotationTellsIsNoEntry {

    private WhatOnlyAQuotationTellsIsNoEntry() {}

    static boolean holds(ToldEvent event) {
        boolean one = event.passages().stream().map(Dated::article).distinct().count() == 1;
        return one
                && event.passages().stream()
                        .allMatch(passage -> passage.manner().voice() == Manner.Voice.QUOTED);
    }
}
