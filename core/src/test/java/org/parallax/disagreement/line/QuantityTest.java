package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantityTest {

    private static final double EXACT = 1e-9;

    private static void thenItLiesBetween(Quantity quantity, double low, double high) {
        assertThat(quantity.low()).isCloseTo(low, within(EXACT));
        assertThat(quantity.high()).isCloseTo(high, within(EXACT));
    }

    @Test
    void aRoundNumberStandsForWhatIsRoundedToIt() {
        thenItLiesBetween(Quantity.of(500), 450, 550);
        thenItLiesBetween(Quantity.of(487), 487, 487);
    }

    @Test
    void aRoundNumberIsNeverOffByMoreThanASeventhOrSo() {
        thenItLiesBetween(Quantity.of(100), 85, 115);
    }

    @Test
    void aboutIsAtLeastThatWide() {
        thenItLiesBetween(Quantity.of(47).about(), 39.95, 54.05);
        thenItLiesBetween(Quantity.of(500).about(), 425, 575);
    }

    @Test
    void aboutANumberToldToTheTenIsClose() {
        thenItLiesBetween(Quantity.of(850).about(), 841.5, 858.5);
        thenItLiesBetween(Quantity.of(800).about(), 680, 920);
    }

    @Test
    void nearlyIsLessByASeventhAtMost() {
        thenItLiesBetween(Quantity.of(1000).nearly(), 860, Quantity.of(1000).high());
    }

    @Test
    void whatIsToldExactlyIsRoundedByNobody() {
        thenItLiesBetween(Quantity.of(20).exactly(), 20, 20);
    }

    @Test
    void theLastDigitOfMillionsMayBeRounded() {
        thenItLiesBetween(Quantity.scaled("2.5", 1e6), 2_450_000, 2_550_000);
    }

    @Test
    void aRangeGoesFromItsLeastToItsMost() {
        thenItLiesBetween(Quantity.of(11).upTo(Quantity.of(14)), 11, 14);
    }

    @Test
    void atLeastAgreesWithAllAbove() {
        assertThat(Quantity.of(14).orMore().agreesWith(Quantity.of(41))).isTrue();
        assertThat(Quantity.of(14).orMore().agreesWith(Quantity.of(12))).isFalse();
    }

    @Test
    void moreThanARoundNumberMayBeThatNumber() {
        assertThat(Quantity.of(50).moreThan().agreesWith(Quantity.of(50))).isTrue();
        assertThat(Quantity.of(51).moreThan().agreesWith(Quantity.of(51))).isFalse();
    }

    @Test
    void dozensAreVagueAndAtLeastIsOpen() {
        assertThat(new Quantity(20, 250, 24).isVague()).isTrue();
        assertThat(Quantity.of(14).orMore().isOpen()).isTrue();
        assertThat(Quantity.of(14).orMore().isVague()).isFalse();
    }

    @Test
    void itIsShownAsItIsTold() {
        assertThat(Quantity.of(14)).hasToString("14.0");
        assertThat(Quantity.of(14).orMore()).hasToString("14.0 or more");
        assertThat(Quantity.of(14).orLess()).hasToString("14.0 or less");
    }

    @Test
    void whatIsCutShortIsNoOtherNumber() {
        assertThat(Quantity.scaled("43", 1e6).agreesWith(Quantity.of(43_885_310)))
                .isTrue();
        assertThat(Quantity.scaled("42", 1e6).agreesWith(Quantity.of(43_885_310)))
                .isFalse();
        assertThat(Quantity.scaled("1.4", 1e6).agreesWith(Quantity.scaled("1.6", 1e6)))
                .isFalse();
    }

    @Test
    void aboutANumberToldToTwoDigitsIsNearIt() {
        thenItLiesBetween(Quantity.of(270).about(), 256.5, 283.5);
        thenItLiesBetween(Quantity.of(250).about(), 212.5, 287.5);
    }
}
