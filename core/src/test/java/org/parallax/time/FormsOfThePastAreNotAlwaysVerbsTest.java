package org.parallax.time;

import static org.parallax.time.Reading.eachOn;

import org.junit.jupiter.api.Test;

/** "A shot", "the proposed pier", "271 pledged seats": what looks like a verb of the past beside a date, and tells nothing of it. */
class FormsOfThePastAreNotAlwaysVerbsTest {

    @Test
    void aNounBehindAnArticle() {
        eachOn(
                "2021-01-19",
                "Brel will have a shot at the title on Friday. | Friday = DATE 2021-01-22",
                "She'll be on the left on Friday. | Friday = DATE 2021-01-22");
    }

    @Test
    void anAdjectiveBehindAnArticle() {
        eachOn(
                "2021-01-19",
                "The board will vote on the proposed pier Friday. | Friday = DATE 2021-01-22",
                "Velt will meet the injured on Friday. | Friday = DATE 2021-01-22");
    }

    @Test
    void anAdjectiveBehindANumber() {
        eachOn(
                "2021-05-20",
                "Entering the last round in June, Brel leads by 71 pledged seats. | June = DATE 2021-06",
                "Of 90 members 71 voted in June. | June = DATE 2020-06");
    }

    @Test
    void butBehindASubjectItIsAVerb() {
        eachOn(
                "2021-01-19",
                "The mayor shot at a duck on Friday. | Friday = DATE 2021-01-15",
                "The accused left on Friday. | Friday = DATE 2021-01-15",
                "Velt is thought to have sold the boat on Friday. | Friday = DATE 2021-01-15",
                "Velt is likely to have left on Friday. | Friday = DATE 2021-01-15",
                "Velt is likely to leave on Friday. | Friday = DATE 2021-01-22");
    }
}
