package org.parallax.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

/** What an anchor takes in around its words. */
class AnchoredTextTest {

    private static final String TEXT =
            "The gates were shut at noon. The miller left for the coast on the morning of that day with two of his men."
                    + " He said that the mill was sold. It rained until the evening and then it was cold and quiet. Nobody slept.";

    private static Anchor anchor(String text, String words) {
        int start = text.indexOf(words);
        return AnchoredText.of(text).anchor(new TextSpan(start, start + words.length()));
    }

    @Test
    void theSurroundingsReachEightWordsBeyondTheSentence() {
        Quotation quote = anchor(TEXT, "the mill was sold").quote();
        assertThat(quote.selector().exact()).isEqualTo("the mill was sold");
        assertThat(quote.selector().prefix()).isEqualTo("of that day with two of his men. He said that ");
        assertThat(quote.selector().suffix()).isEqualTo(". It rained until the evening and then it");
        assertThat(quote.fromStart()).isFalse();
        assertThat(quote.toEnd()).isFalse();
    }

    @Test
    void atTheEndsOfTheTextTheyReachThese() {
        Quotation first = anchor(TEXT, "at noon").quote();
        assertThat(first.selector().prefix()).isEqualTo("The gates were shut ");
        assertThat(first.fromStart()).isTrue();
        Quotation last = anchor(TEXT, "Nobody slept.").quote();
        assertThat(last.selector().suffix()).isEmpty();
        assertThat(last.toEnd()).isTrue();
    }

    @Test
    void whereTheSameStandsTwiceTheyReachFurther() {
        String verse =
                "Row the boat and row it home. Row it home to the mill of Tarn. Row it there by the light of the moon. ";
        String song = "First came the wind. " + verse + "Then came the snow. " + verse + "Then came the thaw.";
        Anchor anchor = anchor(song, "to the mill");
        assertThat(anchor.rivals()).hasSize(1);
        assertThat(anchor.quote().selector().prefix()
                        + anchor.quote().selector().suffix())
                .containsAnyOf("wind", "snow");
        assertThat(anchor.rivals().get(0)).isNotEqualTo(anchor.quote());
    }

    @Test
    void theyAreBounded() {
        String endless = "word ".repeat(5000);
        Quotation quote =
                AnchoredText.of(endless).anchor(new TextSpan(12_500, 12_504)).quote();
        assertThat(quote.selector().prefix().length()).isBetween(100, 700);
        assertThat(quote.selector().suffix().length()).isBetween(100, 700);
        assertThat(AnchoredText.of(endless).anchor(new TextSpan(0, 4)).rivals().size())
                .isLessThan(100);
    }

    @Test
    void aTextOfOneEndlessWord() {
        String endless = "x".repeat(5000);
        Quotation quote =
                AnchoredText.of(endless).anchor(new TextSpan(2500, 2510)).quote();
        assertThat(quote.selector().exact()).isEqualTo("x".repeat(10));
        assertThat(quote.selector().prefix().length()).isLessThan(700);
    }

    @Test
    void thePartsAreAPieceOfTheText() {
        for (int start = 0; start + 5 < TEXT.length(); start += 3) {
            TextQuoteSelector quote = AnchoredText.of(TEXT)
                    .anchor(new TextSpan(start, start + 5))
                    .quote()
                    .selector();
            String piece = quote.prefix() + quote.exact() + quote.suffix();
            assertThat(TEXT).contains(piece);
            assertThat(quote.exact()).isEqualTo(TEXT.substring(start, start + 5));
        }
    }

    @Test
    void thePositionCountsCodePoints() {
        assertThat(anchor("😀 " + TEXT, "at noon").position()).isEqualTo(new TextPositionSelector(22, 29));
    }

    @Test
    void aPairThatIsCutIsTakenWhole() {
        assertThat(AnchoredText.of("a 😀 b")
                        .anchor(new TextSpan(3, 5))
                        .quote()
                        .selector()
                        .exact())
                .isEqualTo("😀 ");
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> AnchoredText.of("short").anchor(new TextSpan(0, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextQuoteSelector("", "a", "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
