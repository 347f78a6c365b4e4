package org.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.report.html.markup.Html;

class SharedWordsTest {

    @Test
    void whatBothHaveIsMarkedWhateverItsLetterCase() throws IOException {
        SharedWords shared = SharedWords.of("The gate, it said, is open.", "the gate is still open");
        assertThat(written(shared.left())).isEqualTo("<mark>The gate</mark>, it said, <mark>is open</mark>.");
        assertThat(written(shared.right())).isEqualTo("<mark>the gate is</mark> still <mark>open</mark>");
    }

    @Test
    void theSameWordsAreMarkedAsAWhole() throws IOException {
        SharedWords shared = SharedWords.of("“The gate, the gate is open.", "The gate – the gate is open!");
        assertThat(written(shared.left())).isEqualTo("“<mark>The gate, the gate is open</mark>.");
        assertThat(written(shared.right())).isEqualTo("<mark>The gate – the gate is open</mark>!");
    }

    @Test
    void passagesWithoutACommonWordHaveNoMark() throws IOException {
        assertThat(written(SharedWords.of("one two", "three").left())).isEqualTo("one two");
    }

    private static String written(List<Html> pieces) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Html piece : pieces) {
            piece.writeTo(out);
        }
        return out.toString();
    }
}
