package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.reading.Reading;

/** What is not English is not read as if it were. */
class AnotherLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"french.txt", "german.txt", "arabic.txt", "chinese.txt"})
    void itsStatementsAreLeftAlone(String seed) throws Exception {
        Shipped read = Shipped.reads(InventedArticles.text(seed)).thenNothingIsSaid();

        assertThat(read.reading().language().isRead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"french.txt, Adèle Brunet", "german.txt, Anna Bruch"})
    void itsNamesAreRead(String seed, String name) throws Exception {
        Reading reading = Shipped.reads(InventedArticles.text(seed)).reading();

        assertThat(reading.entities()).anyMatch(entity -> entity.name().contains(name));
    }
}
