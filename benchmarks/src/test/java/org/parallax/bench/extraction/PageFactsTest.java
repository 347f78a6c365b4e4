package org.parallax.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageFactsTest {

    @Test
    void authorsAreASetWhateverStandsBetweenTheirNames() {
        assertThat(by("Tove Arndt, Malik Oud").hasAuthorsOf(by("Malik Oud and Tove  Arndt")))
                .isTrue();
        assertThat(by("Tove Arndt").hasAuthorsOf(by("Tove Arndt, Malik Oud"))).isFalse();
        assertThat(by("").hasAuthorsOf(by(""))).isTrue();
    }

    @Test
    void aNameThatHoldsTheWordIsOneName() {
        assertThat(by("Sandy Holland").authors()).hasSize(1);
    }

    @Test
    void titlesDifferInLettersAndNotInSigns() {
        assertThat(titled("Ferry ‘aground’ – again").hasTitleOf(titled("Ferry 'aground' - again")))
                .isTrue();
        assertThat(titled("Ferry aground").hasTitleOf(titled("Ferry aground | The Pilot")))
                .isFalse();
    }

    private static PageFacts by(String authors) {
        return PageFacts.of("", Optional.empty(), authors);
    }

    private static PageFacts titled(String title) {
        return PageFacts.of(title, Optional.empty(), "");
    }
}
