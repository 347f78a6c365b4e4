package org.parallax.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Words;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forty boats sank. | 40",
                "Some 40 boats sank. | 40",
                "Twenty-five boats sank. | 25",
                "Two hundred boats sank. | 200",
                "A hundred boats sank. | 100",
                "Two hundred and forty boats sank. | 240",
                "Two thousand boats sank. | 2000",
                "Some 2,000 boats sank. | 2000",
                "Some 2000 boats sank. | 2000",
                "It cost 2 million crowns. | 2000000",
                "It cost two million crowns. | 2000000",
                "It cost 1,250,000 crowns. | 1250000",
                "The 5th boat sank. | 5th"
            })
    void areOneInWordsAndDigits(String words, String number) {
        assertThat(Numbers.in(Words.in(words).all())).containsExactly(number);
    }

    @Test
    void severalAreSeveral() {
        assertThat(Numbers.in(Words.in("Five of six boats and 40 nets sank.").all()))
                .containsExactlyInAnyOrder("5", "6", "40");
        assertThat(Numbers.in(Words.in("Two and forty.").all())).containsExactlyInAnyOrder("2", "40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"One boat sank.", "No boat sank.", "The boats sank.", "One or another sank."})
    void oneAloneIsNone(String words) {
        assertThat(Numbers.in(Words.in(words).all())).isEmpty();
    }

    @Test
    void ofVeryManyDigitsNothingIsWorkedOut() {
        assertThat(Numbers.in(Words.in("The number is 99999999999999.").all())).containsExactly("99999999999999");
    }
}
