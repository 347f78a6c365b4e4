package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;

class NumbersTest {

    private static Words words(String text) {
        return Words.in(text, new TextSpan(0, text.length()));
    }

    /** Each begins the text; the second column is the number, the third how many words it takes. */
    @ParameterizedTest
    @CsvSource({
        "seven boats, 7, 1",
        "twenty-five boats, 25, 3",
        "twenty five boats, 25, 2",
        "one hundred and five boats, 105, 4",
        "two thousand and nine boats, 2009, 4",
        "two hundred thousand boats, 200000, 3",
        "a dozen boats, 12, 2",
        "three dozen boats, 36, 2",
        "a hundred boats, 100, 2",
        "an hour, 1, 1",
        "a couple of boats, 2, 3",
        "40 boats, 40, 1",
        "2.5 boats, 2.5, 1",
        "5 1/2 boats, 5.5, 4",
        "5-1/2 boats, 5.5, 5",
        "3 million boats, 3000000, 2",
        "two and a half boats, 2.5, 4"
    })
    void areReadInWordsAndDigits(String text, double number, int end) {
        Numbers.Counted counted = Numbers.at(words(text), 0).orElseThrow();
        assertThat(counted.amount()).isEqualTo(Amount.of(number));
        assertThat(counted.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"five six boats, 5", "twenty thirty boats, 20", "one and two boats, 1", "ten five boats, 10"})
    void twoNumbersAreNotOne(String text, double first) {
        assertThat(Numbers.at(words(text), 0).orElseThrow().amount()).isEqualTo(Amount.of(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"several boats", "a few boats", "many boats", "dozens of boats", "some boats"})
    void someAreVague(String text) {
        assertThat(Numbers.at(words(text), 0).orElseThrow().amount()).isEqualTo(Amount.SOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boats", "5th boat", "the two boats", "9999999999 boats", "and a half", " "})
    void nothingElseIsANumber(String text) {
        assertThat(Numbers.at(words(text), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "second, 2",
        "twelfth, 12",
        "twentieth, 20",
        "twenty-first, 21",
        "thirty-first, 31",
        "thirtieth, 30",
        "1st, 1",
        "22nd, 22",
        "31st, 31"
    })
    void ordinals(String text, double number) {
        assertThat(Numbers.ordinal(words(text), 0).orElseThrow().amount()).isEqualTo(Amount.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "twenty", "th", "st", "100th", "0th", "xth", " "})
    void whatIsNoOrdinal(String text) {
        assertThat(Numbers.ordinal(words(text), 0)).isEmpty();
    }
}
