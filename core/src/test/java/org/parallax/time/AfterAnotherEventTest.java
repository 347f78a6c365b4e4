package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 22 April 2031, a Tuesday. */
class AfterAnotherEventTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 5 May 2030 the vote passed, three days after the raid. | three days | 2030-05-02",
                "On 1 March 2028 the vote passed, a day after the raid. | a day | 2028-02-29",
                "On 2 January 2030 the vote passed, four days following the raid. | four days | 2029-12-29"
            })
    void aDayIsCountedBackFromTheDayOfTheSentence(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"On 27 December 2029 the vote passed, six days before the raid. | six days | 2030-01-02"})
    void andOnToWhatCameAfter(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 5 May 2030 the vote passed, nearly three days after the raid. | nearly three days | unknown",
                "On 5 May 2030 the vote passed, several days after the raid. | several days | unknown",
                "On 5 May 2030 the vote passed, two hours after the raid. | two hours | unknown"
            })
    void butWhatIsNotExactIsNotCounted(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"On 5 May 2030 the vote passed, two days after the deadline. | two days | unknown"})
    void norADateThatIsNoEvent(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"On 5 May 2030 the pier was shut for two days after the raid. | two days | unknown"})
    void norHowLongItTook(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
