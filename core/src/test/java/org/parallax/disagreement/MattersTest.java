package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.rule.Contradiction;

/** Pairs of passages become matters. */
class MattersTest {

    private final Matters matters = new Matters();

    private static Side side(String article, int start, String words) {
        return new Side(new Evidence(article, new TextSpan(start, start + words.length()), words), words);
    }

    private static Contradiction pair(Kind kind, Side a, Side b) {
        return new Contradiction(kind, false, "boat", "boats", a, b, "a rule");
    }

    private List<Integer> sizes() {
        return matters.all().stream().map(List::size).toList();
    }

    @Test
    void pairsThatShareASideAreOne() {
        matters.add(pair(Kind.NUMBER, side("a", 0, "12 boats"), side("b", 0, "40 boats")));
        matters.add(pair(Kind.NUMBER, side("a", 3, "boats sank"), side("c", 0, "20 boats")));
        assertThat(sizes()).containsExactly(2);
    }

    @Test
    void pairsThatShareASidesWordsAreOne() {
        matters.add(pair(Kind.NUMBER, side("a", 0, "12 boats"), side("b", 0, "40 boats")));
        matters.add(pair(Kind.NUMBER, side("c", 9, "12 boats"), side("d", 0, "30 boats")));
        assertThat(sizes()).containsExactly(2);
    }

    @Test
    void aPairThatLinksTwoMattersMakesThemOne() {
        matters.add(pair(Kind.NUMBER, side("a", 0, "12 boats"), side("b", 0, "40 boats")));
        matters.add(pair(Kind.NUMBER, side("c", 0, "15 boats"), side("d", 0, "30 boats")));
        assertThat(sizes()).containsExactly(1, 1);
        matters.add(pair(Kind.NUMBER, side("b", 0, "40 boats"), side("d", 0, "30 boats")));
        assertThat(sizes()).containsExactly(3);
    }

    @Test
    void anotherKindIsAnotherMatter() {
        matters.add(pair(Kind.NUMBER, side("a", 0, "12 boats"), side("b", 0, "40 boats")));
        matters.add(pair(Kind.DONE, side("a", 0, "12 boats"), side("c", 0, "no boats")));
        assertThat(sizes()).containsExactly(1, 1);
    }

    @Test
    void twoPassagesAreLaidSideBySideOnce() {
        matters.add(pair(Kind.NUMBER, side("a", 0, "12 boats"), side("b", 0, "40 boats")));
        matters.add(pair(Kind.DONE, side("b", 3, "boats sank"), side("a", 3, "boats swam")));
        assertThat(sizes()).containsExactly(1);
    }

    @Test
    void manyPairsBecomeOneMatter() {
        int articles = 250;
        for (int a = 0; a < articles; a++) {
            for (int b = a + 1; b < articles; b++) {
                matters.add(pair(
                        Kind.NUMBER, side("article " + a, 0, a + " boats"), side("article " + b, 0, b + " boats")));
            }
        }
        assertThat(sizes()).containsExactly(articles * (articles - 1) / 2);
    }
}
