package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 19 January 2021 is a Tuesday. */
class ATimeInATitleIsNoTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel told the channel's \"This Week\" that the pier stays.",
                "Brel told the channel’s “This Week” that the pier stays.",
                "Brel told the channel's This Week that the pier stays.",
                "Brel called the channel on “This Week,” and rang off.",
                "Brel spoke on ''This Week.''",
                "Velt said on \"Norvik Today\" that the pier stays.",
                "Velt told the radio's Today programme that the pier stays.",
                "Velt told Harbour Today that the pier stays.",
                "She was a guest of \"Saturday Night at Home\" with her dog.",
                "Her album \"1989\" sold well.",
                "It stood in the Sunday Times and nowhere else.",
                "Velt asked the Tonight Show to apologise."
            })
    void aProgrammeAPaperOrAWork(String sentence) {
        on("2021-01-19", sentence).hasOnly();
    }

    @Test
    void butWordsOfATimeStay() {
        eachOn(
                "2021-01-19",
                "“Friday,” she said, was too late. | Friday = DATE 2021-01-15",
                "Velt will return “on Friday” to the pier. | Friday = DATE 2021-01-22",
                "Today Brel closed the pier. | Today = DATE 2021-01-19",
                "Velt, Today Aged 90, Was Born at the Pier | Today = DATE 2021-01-19",
                "Brel Will Close the Pier This Week | This Week = DATE 2021-W03",
                "On Sunday Times Square was shut. | Sunday = DATE 2021-01-17",
                "The Sunday Brel left, the pier was shut. | Sunday = DATE 2021-01-17");
    }
}
