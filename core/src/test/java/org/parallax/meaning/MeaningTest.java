package org.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    private static final double EXACT = 1e-6;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank off the island.             | The boat went down near the coast.             | The board raised the price of tickets.
            Police arrested two men at the harbour.    | Officers detained a pair of suspects.          | The orchestra opened its season.
            The court overturned the ban.              | Judges struck down the prohibition.            | Snow closed the airport.
            The minister resigned.                     | The secretary stepped down from the cabinet.   | The match ended in a draw.
            """)
    void whatSaysTheSameInOtherWordsIsNearerThanWhatSaysSomethingElse(String told, String same, String other) {
        Meaning meaning = Meaning.of(told);
        assertThat(meaning.likeness(Meaning.of(same))).isGreaterThan(meaning.likeness(Meaning.of(other)));
    }

    @Test
    void theSameWordsAreWhollyAlike() {
        Meaning meaning = Meaning.of("The mayor closed the bridge.");
        assertThat(meaning.likeness(Meaning.of("The mayor closed the bridge."))).isCloseTo(1, within(EXACT));
    }

    @Test
    void neitherOrderNorCapitalsNorMarksCount() {
        Meaning meaning = Meaning.of("The mayor closed the bridge.");
        assertThat(meaning.likeness(Meaning.of("“THE BRIDGE (closed): the mayor”")))
                .isCloseTo(1, within(EXACT));
    }

    @Test
    void accentsDoNotCountHoweverTheyAreWritten() {
        Meaning plain = Meaning.of("cafe facade");
        assertThat(plain.likeness(Meaning.of("café façade"))).isCloseTo(1, within(EXACT));
        assertThat(plain.likeness(Meaning.of("cafe\u0301 fac\u0327ade"))).isCloseTo(1, within(EXACT));
    }

    @Test
    void itIsTheSameFromBothSides() {
        Meaning one = Meaning.of("The mayor closed the bridge.");
        Meaning other = Meaning.of("Workers began to mend the road.");
        assertThat(one.likeness(other)).isEqualTo(other.likeness(one));
    }

    @ParameterizedTest
    @CsvSource({"''", "1 2 3", "…", "Xqzzvf", "\uD83D\uDE00"})
    void whatHasNoKnownWordIsLikeNothing(String text) {
        assertThat(Meaning.of(text).likeness(Meaning.of("The mayor closed the bridge.")))
                .isZero();
    }
}
