package org.parallax.commitment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.OPEN;
import static org.parallax.commitment.Commitment.Status.OVERDUE;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** What an outlet says is to come on a day is no word given: nobody writes of every hearing that it took place. */
class WhatWasOnlyOnTheCalendarTest {

    private static Commitment afterwards(String body) {
        return Promised.in(body).asOf("2031-05-20").get(0);
    }

    @Test
    void itIsNeverOverdue() {
        Commitment hearing = afterwards("The Harbour Board will hold a hearing on the ferry on 9 May.");
        assertThat(hearing.status()).isEqualTo(OPEN);
        assertThat(hearing.decision().status()).isEqualTo("WhatWasOnlyOnTheCalendarIsOpen");
        assertThat(afterwards("Norvale Ferries is due to meet the Pier Union on 9 May.")
                        .status())
                .isEqualTo(OPEN);
    }

    @Test
    void whatIsPromisedForItsDayIs() {
        assertThat(afterwards("The Harbour Board promised to hold a hearing on 9 May.")
                        .status())
                .isEqualTo(OVERDUE);
    }

    @Test
    void whatHasALastDayIs() {
        assertThat(afterwards("Norvale Ferries plans to mend the pier by 9 May.")
                        .status())
                .isEqualTo(OVERDUE);
    }
}
