package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 boats sank. | 7.0 boat",
                "Seven boats sank. | 7.0 boat",
                "1,600 boats sank. | 1600.0 boat",
                "1,234,567 boats sank. | 1234567.0 boat",
                "Twenty-one boats sank. | 21.0 boat",
                "Twenty one boats sank. | 21.0 boat",
                "One hundred and seven boats sank. | 107.0 boat",
                "Three hundred boats sank. | 300.0 boat",
                "Six thousand two hundred boats sank. | 6200.0 boat",
                "2.5 million boats sank. | 2500000.0 boat",
                "2.5m boats sank. | 2500000.0 boat",
                "2 million boats sank. | 2000000.0 boat",
                "Two million boats sank. | 2000000.0 boat",
                "3 lakh boats sank. | 300000.0 boat",
                "2 crore boats sank. | 2.0E7 boat"
            })
    void digitsAndWordsAreOneNumber(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier cost $4m. | 4000000.0 money $",
                "The pier cost $4mn. | 4000000.0 money $",
                "The pier cost $4 mln. | 4000000.0 money $",
                "The pier cost $4bn. | 4.0E9 money $",
                "The pier cost $4 bn. | 4.0E9 money $",
                "The pier cost $4tn. | 4.0E12 money $",
                "The pier cost $4 trillion. | 4.0E12 money $",
                "The pier cost $40k. | 40000.0 money $",
                "The pier cost US$40. | 40.0 money $",
                "The pier cost A$40. | 40.0 money a$",
                "The pier cost AU$40. | 40.0 money a$",
                "The pier cost NZ$40. | 40.0 money nz$",
                "The pier cost 3 lakh rupees. | 300000.0 money rupee"
            })
    void sumsAreReadInTheManyWaysInWhichTheyArePrinted(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Between 40 and 50 boats sank.",
                "Forty to fifty boats sank.",
                "40 to 50 boats sank.",
                "40–50 boats sank.",
                "40-50 boats sank."
            })
    void aRangeHoldsAllBetweenItsEndsAndNothingBeyond(String body) {
        assertThat(CountsOf.canBe(body, 41)).isTrue();
        assertThat(CountsOf.canBe(body, 45)).isTrue();
        assertThat(CountsOf.canBe(body, 50)).isTrue();
        assertThat(CountsOf.canBe(body, 30)).isFalse();
        assertThat(CountsOf.canBe(body, 70)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The team won 3-1.",
                "They won by a 3-1 margin.",
                "A 1-2 finish pleased the crew.",
                "The vote was 52-48.",
                "The A12 road was shut.",
                "The crew flew two A380 jets and a C40 van.",
                "The hut stands at 14-16 Mill Lane."
            })
    void scoresVotesRoadsAndHouseNumbersAreNoRange(String body) {
        assertThat(CountsOf.article(body)).allMatch(count -> count.quantity().told() == 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fleet grew from 40 to 50 boats. | 50.0 boat",
                "The fleet fell from 50 to 40 boats. | 40.0 boat",
            })
    void fromOneToTheOtherIsAChangeToTheLast(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
        assertThat(CountsOf.canBe(body, 60)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two thousand boats sank. | 2000.0 boat",
                "Nearly two thousand boats sank. | 2000.0 boat",
                "A fleet of two thousand boats sank. | 2000.0 boat",
                "In 2019 two thousand boats sank. | 2000.0 boat"
            })
    void twoThousandOfAThingAreNoYear(String body, String told) {
        assertThat(CountsOf.words(body)).containsExactly(told);
    }
}
