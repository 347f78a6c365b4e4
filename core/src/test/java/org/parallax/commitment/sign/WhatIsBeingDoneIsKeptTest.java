package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.KEPT;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** Ada Brook was to testify about the old pier on 9 May; does she? */
class WhatIsBeingDoneIsKeptTest {

    private static Commitment.Status after(String deed, String day, String report) {
        return Promised.in("Ada Brook is scheduled to testify about the old pier " + deed + ".")
                .and(day, report)
                .statusOn("2031-05-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook is testifying about the old pier.",
                "Ada Brook, the head of the Harbour Board, is currently testifying about the pier.",
                "Ada Brook, who left the Harbour Board on 3 January, is currently testifying about the pier."
            })
    void whatIsUnderWayOnItsDayIsKept(String report) {
        assertThat(after("on 9 May", "2031-05-09", report)).isEqualTo(KEPT);
        assertThat(after("starting 9 May", "2031-05-09", report)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Brook is now testifying about the old pier."})
    void whatIsSaidToGoOnNowIsKeptWhicheverDayThePageBears(String report) {
        assertThat(after("on 9 May", "2031-05-08", report)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook is testifying about the old pier.",
                "Ada Brook is testifying about the old pier on 9 May.",
            })
    void whatIsToldBeforeItsDayIsStillToCome(String report) {
        assertThat(after("on 9 May", "2031-05-08", report)).isNotEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook is not testifying about the old pier.",
                "Tom Reyes is testifying about the old pier.",
                "Ada Brook is testifying about her taxes.",
                "Ada Brook is testifying about the old pier on 19 May.",
                "Ada Brook is painting the old pier."
            })
    void somethingElseIsNotIt(String report) {
        assertThat(after("on 9 May", "2031-05-09", report)).isNotEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norvale Ferries is reopening the old pier.", "Norvale Ferries is now reopening the pier."})
    void whatIsToBeFinishedByADayIsNotKeptWhileItIsDone(String report) {
        assertThat(Promised.reopening(report).statusOn("2031-05-20")).isNotEqualTo(KEPT);
    }
}
