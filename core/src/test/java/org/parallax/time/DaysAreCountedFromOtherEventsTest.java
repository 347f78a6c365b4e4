package org.parallax.time;

import static org.parallax.time.Reading.on;
import static org.parallax.time.Reading.undated;

import org.junit.jupiter.api.Test;

class DaysAreCountedFromOtherEventsTest {

    @Test
    void ofTheSameSentence() {
        on("2021-01-19", "On May 9, 2019, the senate passed the law, two days after a fire in the harbour.")
                .means("two days", "2019-05-07")
                .has("two days = DURATION P2D")
                .why("two days", "'two days', counted back from the event of 2019-05-09");
    }

    @Test
    void ofTheSentenceBeforeThatItPointsBackTo() {
        undated("The senate passed the law on May 9, 2019. It came two days after the death of the judge.")
                .means("two days", "2019-05-07");
        on(
                        "2021-01-19",
                        "The singer left on Thursday. \"I am done,\" she said. Her words came a day after thieves broke in.")
                .means("a day", "2021-01-13");
    }

    @Test
    void butNotHowLongSomethingTook() {
        on("2021-01-19", "On May 9, 2019, the hall was shut for two days after a cook fell ill.")
                .means("two days", "unknown");
    }

    @Test
    void butNotWithoutOne() {
        on("2021-01-19", "Two days after the murder, the town was quiet.").means("Two days", "unknown");
    }

    @Test
    void orFromTheDateLastNamed() {
        on("2021-01-19", "The hall burned on 3 May 2019. Three days later the owner was arrested.")
                .has("Three days later = DATE 2019-05-06");
        on(
                        "2021-01-19",
                        "The hall burned on 3 May 2019. That day, nobody was inside. The following year it was rebuilt.")
                .has("That day = DATE 2019-05-03", "The following year = DATE 2020");
    }

    @Test
    void whatIsOverIsNotCountedToADayAfterTheArticle() {
        on("2021-01-19", "The singer fell ill. She went home three days later.")
                .has("three days later = DATE 2021-01-22")
                .means("three days later", "unknown");
        on("2021-01-19", "The trial will open on Friday. A bell rang at 9:30 a.m. in the hall.")
                .means("9:30 a.m.", "unknown");
        on("2021-01-19", "The trial will open on Friday. The judge will sit at 9:30 a.m. each time.")
                .means("9:30 a.m.", "2021-01-22");
    }
}
