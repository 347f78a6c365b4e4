package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListFileTest {

    @Test
    void rowsAreGivenWithoutWhatSaysHowTheyWereMade() {
        assertThat(ListFile.rows(ListFile.class, "parts-of-speech.tsv"))
                .isNotEmpty()
                .noneMatch(row -> row.startsWith("#") || row.isBlank());
    }

    @Test
    void aListThatIsMissingIsNamed() {
        assertThatThrownBy(() -> ListFile.rows(ListFile.class, "no-such-list.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list.tsv");
    }
}
