package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.WayBack.Run;

/** From a span of the text to the piece of the page that it was made of. */
class WayBackTest {

    private static final String PAGE = "<h1>Tea &amp; toast</h1><p>Nobody  came.</p>";
    private static final String TEXT = "Tea & toast\n\nNobody came.";
    private static final WayBack WAY = new WayBack(
            "UTF-8",
            List.of(
                    run(0, 4, 4, 8),
                    run(4, 5, 8, 13),
                    run(5, 11, 13, 19),
                    run(13, 19, 27, 33),
                    run(19, 20, 33, 35),
                    run(20, 25, 35, 40)));

    private static Run run(int start, int end, int pageStart, int pageEnd) {
        return new Run(new TextSpan(start, end), new PageSpan(pageStart, pageEnd));
    }

    private static void thenPieceIs(String words, String piece) {
        int start = TEXT.indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        assertThat(WAY.page(span)).map(place -> place.of(PAGE)).contains(piece);
    }

    @Test
    void unitsStandForTheirLike() {
        thenPieceIs("Tea", "Tea");
        thenPieceIs("oas", "oas");
        thenPieceIs("came.", "came.");
    }

    @Test
    void anEntityAndAStretchOfWhiteSpaceStandAsAWhole() {
        thenPieceIs("&", "&amp;");
        thenPieceIs("a & t", "a &amp; t");
        thenPieceIs("y c", "y  c");
    }

    @Test
    void whatLiesBetweenIsInThePiece() {
        thenPieceIs("toast\n\nNobody", "toast</h1><p>Nobody");
    }

    @Test
    void aBlankLineIsWrittenNowhere() {
        assertThat(WAY.page(new TextSpan(11, 13))).isEmpty();
        assertThat(WayBack.NONE.page(new TextSpan(0, 5))).isEmpty();
        assertThat(WAY.page(new TextSpan(100, 105))).isEmpty();
    }

    @Test
    void theHeadlineMayStandBelowTheBody() {
        WayBack way = new WayBack("UTF-8", List.of(run(0, 4, 90, 94), run(6, 10, 3, 7)));
        assertThat(way.page(new TextSpan(1, 8))).contains(new PageSpan(3, 94));
    }

    @Test
    void runsDoNotOverlap() {
        assertThatThrownBy(() -> new WayBack("UTF-8", List.of(run(0, 4, 0, 4), run(3, 5, 4, 6))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> new PageSpan(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageSpan(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCharacterSetIsNamedLater() {
        assertThat(WAY.in("windows-1252").charset()).isEqualTo("windows-1252");
        assertThat(WAY.in("windows-1252").runs()).isEqualTo(WAY.runs());
    }
}
