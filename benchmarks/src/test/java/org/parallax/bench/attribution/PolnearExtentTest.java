package org.parallax.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

/** A statement is scored with the extent that the corpus would give it. */
class PolnearExtentTest {

    private static TextSpan at(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static String content(String text, String words) {
        Attributed found = new Attributed(List.of(), List.of(at(text, "said")), List.of(at(text, words)));
        return new PolnearExtent(text).of(found).content().get(0).of(text);
    }

    private static String source(String text, String words) {
        Attributed found = new Attributed(List.of(at(text, words)), List.of(at(text, "said")), List.of(at(text, "it")));
        return new PolnearExtent(text).of(found).source().get(0).of(text);
    }

    @Test
    void thatIsContent() {
        assertThat(content("Mira said that it rains.", "it rains")).isEqualTo("that it rains");
    }

    @Test
    void quotationMarksAreContent() {
        assertThat(content("“It rains,” Mira said.", "It rains")).isEqualTo("“It rains,”");
        assertThat(content("Mira said that \"it rains\".", "it rains")).isEqualTo("that \"it rains\"");
    }

    @Test
    void otherWordsAreNot() {
        assertThat(content("Mira said because it rains.", "it rains")).isEqualTo("it rains");
        assertThat(content("Mira said it rains, and left.", "it rains")).isEqualTo("it rains");
    }

    @Test
    void theCommaAfterAnAppositionIsOfTheSource() {
        assertThat(source("Mira, a rower, said it rains.", "Mira, a rower")).isEqualTo("Mira, a rower,");
        assertThat(source("Mira, said it rains.", "Mira")).isEqualTo("Mira");
    }
}
