package org.parallax.time;

import static org.parallax.time.Reading.eachOn;

import org.junit.jupiter.api.Test;

/** 19 January 2021 is a Tuesday. */
class WhatADayHoldsIsToComeTest {

    @Test
    void whatIsArrangedAndToldInThePresent() {
        eachOn(
                "2021-01-19",
                "On Friday, Norvik and Vell hold a vote. | Friday = DATE 2021-01-22",
                "The rowers are tired; on Friday, the clubs meet in Vell. | Friday = DATE 2021-01-22",
                "On Friday the board of the harbour votes on the pier. | Friday = DATE 2021-01-22");
    }

    @Test
    void whatWasDoneIsNot() {
        eachOn(
                "2021-01-19",
                "On Friday, Norvik held a vote. | Friday = DATE 2021-01-15",
                "On Friday Velt said the clubs meet in Vell. | Friday = DATE 2021-01-15",
                "On Friday, the last votes were counted. | Friday = DATE 2021-01-15");
    }

    @Test
    void norIsADayWithinAClause() {
        eachOn("2021-01-19", "The storm on Friday opens old wounds. | Friday = DATE 2021-01-15");
    }
}
