package org.parallax.bench.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class DetokenisedTest {

    private static String text(String... sentences) {
        return of(sentences).text();
    }

    private static Detokenised of(String... sentences) {
        return Detokenised.of(tokens(sentences), 0);
    }

    private static List<List<String>> tokens(String... sentences) {
        return Arrays.stream(sentences).map(s -> List.of(s.split(" "))).toList();
    }

    @Test
    void marksStandWhereTheyAreWritten() {
        assertThat(text("Ana 's boat ( the Tern ) sank , did n't it ?"))
                .isEqualTo("Ana's boat (the Tern) sank, didn't it?");
    }

    @Test
    void straightQuotationMarksOpenAndClose() {
        assertThat(text("\" Go \" , she said .")).isEqualTo("\"Go\", she said.");
    }

    @Test
    void whereACorpusCutsAtHyphensTheyJoinWords() {
        List<List<String>> cut = tokens("Kim Da - eun rows .", "- No .");
        assertThat(Detokenised.of(cut, 0, Hyphens.JOIN_WORDS).text()).isEqualTo("Kim Da-eun rows. - No.");
        assertThat(Detokenised.of(cut, 0, Hyphens.ARE_DASHES).text()).isEqualTo("Kim Da - eun rows. - No.");
    }

    @Test
    void aCorpusWithWholeWordsThatHaveHyphensDoesNotCutThem() {
        assertThat(Hyphens.in(List.of("a", "re-run", "-", "again"))).isEqualTo(Hyphens.ARE_DASHES);
        assertThat(Hyphens.in(List.of("a", "re", "-", "run"))).isEqualTo(Hyphens.JOIN_WORDS);
    }

    @Test
    void treebankBracketsAndQuotationMarksAreWrittenOut() {
        assertThat(text("`` No '' -LRB- he said -RRB- .")).isEqualTo("“No” (he said).");
    }

    @Test
    void everyTokenKnowsItsPlace() {
        Detokenised text = of("Ana 's boat sank .", "It was old .");
        assertThat(text.tokens().stream().map(place -> place.of(text.text())))
                .containsExactly("Ana", "'s", "boat", "sank", ".", "It", "was", "old", ".");
        assertThat(text.sentences().get(1).get(0)).isEqualTo(new TextSpan(17, 19));
    }

    @Test
    void fourSentencesMakeAParagraph() {
        assertThat(text("A .", "B .", "C .", "D .", "E .")).isEqualTo("A. B. C. D.\n\nE.");
    }

    @Test
    void headingsStandAlone() {
        Detokenised text = Detokenised.of(tokens("Ferry sinks", "A .", "B .", "C .", "D .", "E ."), 1);
        assertThat(text.text()).isEqualTo("Ferry sinks\n\nA. B. C. D.\n\nE.");
    }
}
