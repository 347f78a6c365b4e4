package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.headline.Above.claim;

import org.junit.jupiter.api.Test;

/** The passage of a body that has most of its headline's words. */
class NearestPassageTest {

    /** Five words that tell. */
    private static final String CLOSED = "Storm closes ferry line to Sula";

    private static NearestPassage nearest(String headline, String body) {
        return NearestPassage.of(claim(headline, body).orElseThrow()).orElseThrow();
    }

    private static String words(String headline, String body) {
        Claim claim = claim(headline, body).orElseThrow();
        return NearestPassage.of(claim).orElseThrow().span().of(claim.article().text());
    }

    @Test
    void theSentenceThatHasMostOfThem() {
        String body = "Shops stayed open. The ferry was late. The ferry line to Sula is closed. Schools too.";
        assertThat(words(CLOSED, body)).isEqualTo("The ferry line to Sula is closed.");
        assertThat(nearest(CLOSED, body).share()).isEqualTo(4.0 / 5);
    }

    @Test
    void twoSentencesWhereBothTogetherHaveMuchMore() {
        String both = "A storm came on Monday night. It closed the ferry line to Sula.";
        assertThat(words(CLOSED, both + " Nobody was hurt.")).isEqualTo(both);
    }

    @Test
    void twoSentencesCountForLessThanOneThatHasAsMuch() {
        String two = "A storm came on Monday night. It closed the ferry line to Sula.";
        assertThat(nearest(CLOSED, two).share()).isCloseTo(.85, within(1e-9));
        assertThat(nearest(CLOSED, "A storm closed the ferry line to Sula.").share())
                .isEqualTo(1);
    }

    @Test
    void theNextSentenceIsLeftOutWhereItAddsHardlyAnything() {
        String first = "A storm closed the old ferry line from the harbour to Sula.";
        assertThat(words("Night storm closes old ferry line from harbour to Sula", first + " It was night."))
                .isEqualTo(first);
    }

    @Test
    void twoEndlessSentencesAreNoPassage() {
        String rain = "rain fell on the roofs of the town and nobody minded it "
                .repeat(6)
                .strip();
        String storm = "A storm came, " + rain + ".";
        String line = "It closed the ferry line to Sula, " + rain + ".";
        assertThat(words(CLOSED, storm + " " + line)).isEqualTo(line);
    }

    @Test
    void theSmallPrintIsNotLookedAt() {
        String gulls = "Gulls cried. ".repeat(60);
        assertThat(nearest(CLOSED, gulls + "A storm closed the ferry line to Sula.")
                        .share())
                .isZero();
        assertThat(nearest(CLOSED, "Gulls cried. ".repeat(59) + "A storm closed the ferry line to Sula.")
                        .share())
                .isEqualTo(1);
    }

    @Test
    void aMuchBetterPassageFurtherOnGoesBeforeTheLead() {
        String later = "A storm closed the ferry line to Sula.";
        assertThat(words(CLOSED, "A ferry is late. Gulls cried. Dogs barked. Nobody came. " + later))
                .isEqualTo(later);
    }

    @Test
    void ofEqualsTheFirst() {
        assertThat(words(CLOSED, "Gulls cried. Dogs barked. Nobody came.")).isEqualTo("Gulls cried.");
    }
}
