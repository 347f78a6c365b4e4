package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dozens of | 30 | 3",
                "Dozens of | 90 | 5000",
                "Scores of | 60 | 7",
                "Hundreds of | 300 | 40",
                "Hundreds of | 900 | 90000",
                "Thousands of | 4000 | 200",
                "Tens of thousands of | 40000 | 3000",
                "Hundreds of thousands of | 300000 | 4000",
                "Millions of | 3000000 | 9000",
                "Several hundred | 400 | 40",
                "A few thousand | 3000 | 90",
                "Half a dozen | 6 | 40",
                "Two dozen | 25 | 90",
                "A couple of | 2 | 9"
            })
    void aRoughNumberMayBeTheOneAndNotTheOther(String words, double may, double mayNot) {
        String body = words + " boats sank.";
        assertThat(CountsOf.canBe(body, may)).isTrue();
        assertThat(CountsOf.canBe(body, mayNot)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A couple sank.", "The couple wed.", "A couple of the boats sank.", "Several boats sank."})
    void aCoupleAndSeveralByThemselvesAreNoNumber(String body) {
        assertThat(CountsOf.words(body)).isEmpty();
    }
}
