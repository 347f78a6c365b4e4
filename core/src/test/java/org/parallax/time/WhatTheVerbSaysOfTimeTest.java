package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

/** Which Friday it is, the one before or the one to come, by the verb that it belongs to. */
class WhatTheVerbSaysOfTimeTest {

    // 19 January 2021 is a Tuesday.
    @Test
    void whatWasIsPast() {
        eachOn(
                "2021-01-19",
                "The court sat on Friday. | Friday = DATE 2021-01-15",
                "The court has sat since Friday. | Friday = DATE 2021-01-15",
                "The court was sitting on Friday when the roof fell in. | Friday = DATE 2021-01-15",
                "The ring was found on Friday. | Friday = DATE 2021-01-15");
    }

    @Test
    void whatWillBeIsToCome() {
        eachOn(
                "2021-01-19",
                "The court will sit on Friday. | Friday = DATE 2021-01-22",
                "The court is going to sit on Friday. | Friday = DATE 2021-01-22",
                "The court is due to sit on Friday. | Friday = DATE 2021-01-22",
                "The court plans to sit on Friday. | Friday = DATE 2021-01-22",
                "The hearing is scheduled for Friday. | Friday = DATE 2021-01-22");
    }

    @Test
    void whatWasToBeThenIsSeenFromNowInAReport() {
        on("2021-01-19", "The mayor said the court would sit on Friday.").has("Friday = DATE 2021-01-22");
    }

    @Test
    void theVerbOfItsOwnClauseCounts() {
        on("2021-01-19", "The town, which lost its school on Friday, will vote on Sunday.")
                .has("Friday = DATE 2021-01-15", "Sunday = DATE 2021-01-24");
        on("2021-01-19", "The strike, which will end on Friday, began on Sunday.")
                .has("Friday = DATE 2021-01-22", "Sunday = DATE 2021-01-17");
    }

    @Test
    void aDayInAHeadlineWithoutAVerbIsTheLastOne() {
        on("2021-01-19", "Fire in the harbour on Friday").has("Friday = DATE 2021-01-15");
    }

    @Test
    void todaysWeekdayIsToday() {
        on("2021-01-19", "The court sat on Tuesday.").has("Tuesday = DATE 2021-01-19");
    }

    @Test
    void aMonthThatIsNowIsThisYears() {
        on("2021-01-19", "The shop closed in January.").has("January = DATE 2021-01");
        on("2021-01-19", "The shop closed in February.").has("February = DATE 2020-02");
        on("2021-01-19", "The shop will close in February.").has("February = DATE 2021-02");
    }
}
