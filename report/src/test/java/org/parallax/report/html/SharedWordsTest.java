package org.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.report.html.markup.Element;

class SharedWordsTest {

    @Test
    void whatBothHaveIsMarkedWhateverItsLetterCase() throws IOException {
        SharedWords shared = SharedWords.of("The gate, it said, is open.", "the gate is still open");
        assertThat(written(shared.left()))
                .isEqualTo("<mark>The gate</mark><span>, it said, </span><mark>is open</mark><span>.</span>");
        assertThat(written(shared.right())).isEqualTo("<mark>the gate is</mark><span> still </span><mark>open</mark>");
    }

    @Test
    void passagesWithoutACommonWordHaveNoMark() throws IOException {
        assertThat(written(SharedWords.of("one two", "three").left())).isEqualTo("<span>one two</span>");
    }

    private static String written(List<Element> elements) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Element element : elements) {
            element.writeTo(out);
        }
        return out.toString();
    }
}
