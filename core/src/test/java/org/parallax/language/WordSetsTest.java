package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordSetsTest {

    @Test
    void aSetIsKnownByItsName() {
        assertThat(WordSets.of(Abbreviations.class, "always go on"))
                .contains("vs", "e.g")
                .doesNotContain("mr");
        assertThat(WordSets.of(Abbreviations.class, "titles")).contains("mr").doesNotContain("vs");
    }

    @Test
    void aNameThatTheListDoesNotHaveIsAFault() {
        assertThatThrownBy(() -> WordSets.of(Abbreviations.class, "tiltes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tiltes");
    }

    @Test
    void aListThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> WordSets.of(Abbreviations.class, "nowhere.tsv", "titles"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.tsv");
    }
}
