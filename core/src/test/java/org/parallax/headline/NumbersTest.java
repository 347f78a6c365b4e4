package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a text, each with what it counts. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 sailors came | 14",
                "Fourteen sailors came | 14",
                "One sailor came | 1",
                "Forty sailors came | 40",
                "Twenty-one sailors came | 21",
                "Ninety nine sailors came | 99",
                "1,200 sailors came | 1200",
                "2,000 sailors came | 2000",
                "Three hundred sailors came | 300",
                "Two hundred and five sailors came | 205",
                "3 million sailors came | 3000000"
            })
    void digitsAndWordsComeToOneValue(String text, long value) {
        assertThat(Numbers.in(text)).containsExactly(new Numbers(value, "sailo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors came in 2031",
                "Sailors came for 2.5 hours",
                "The 14th sailor came",
                "Hundreds of sailors came",
                "Zero sailors and 0 pilots came",
                "Nobody came",
                ""
            })
    void yearsPartsPlacesInARowAndNothingAreNone(String text) {
        assertThat(Numbers.in(text)).isEmpty();
    }

    @Test
    void whatIsCountedIsTheNextWordThatTells() {
        assertThat(Numbers.in("14 of the sailors")).containsExactly(new Numbers(14, "sailo"));
        assertThat(Numbers.in("14-man crew")).extracting(Numbers::noun).containsExactly("man");
        assertThat(Numbers.in("14 “sailors”")).extracting(Numbers::noun).containsExactly("sailo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The crew is 14. Sailors came", "Brook, 14, sailor", "14% sailors", "Room 14", "14; sailors"})
    void beyondAMarkNothingIsCounted(String text) {
        assertThat(Numbers.in(text)).containsExactly(new Numbers(14, ""));
    }

    @Test
    void theWordsOfOneNumberAreNoOtherNumber() {
        assertThat(Numbers.in("Two hundred and five sailors and six pilots"))
                .extracting(Numbers::value)
                .containsExactly(205L, 6L);
        assertThat(Numbers.in("Twenty sailors, one pilot"))
                .extracting(Numbers::value)
                .containsExactly(20L, 1L);
    }

    @Test
    void aNumberBeyondAllCountsIsNone() {
        assertThat(Numbers.in("Call 0047123456789 now")).isEmpty();
    }
}
