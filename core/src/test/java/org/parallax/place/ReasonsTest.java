package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.place.Sketches.sketch;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

/** Why an article is in its story, in words. */
class ReasonsTest {

    private static String reasons(Weights weights, Told article, Told other) {
        Rarity rarity = new Rarity();
        rarity.beginStory();
        Strand story = new Strand();
        story.add(sketch(other));
        Sketch sketch = sketch(article);
        return new Reasons(rarity, weights).of(sketch, Closeness.of(sketch, story, rarity));
    }

    private static String reasons(Told article, Told other) {
        return reasons(new Weights(Map.of()), article, other);
    }

    @Test
    void whatTheyShareAndWithWhich() {
        assertThat(reasons(Told.in("a", "The Zorvik burned."), Told.in("b", "Zorvik lost", "It burned.")))
                .isEqualTo("shares Zorvik, burned with “Zorvik lost”");
    }

    @Test
    void theRarestFirstAndFiveAtMost() {
        String words = "Zorvik, Quolm, Trask, Vellum, Sybra, Grint met all year.";
        assertThat(reasons(Told.in("a", words), Told.in("b", words)))
                .doesNotContain("year")
                .matches("shares (?:\\w+, ){4}\\w+ with another of its articles");
    }

    @Test
    void twoLettersAreNoWordToKnowAStoryBy() {
        assertThat(reasons(Told.in("a", "Al Zq."), Told.in("b", "Al Zq."))).startsWith("shares no rare word with");
    }

    @Test
    void whereNothingIsSharedItSaysSo() {
        assertThat(reasons(Told.in("a", "The zorvik burned."), Told.in("b", "Loaves are dear.")))
                .isEqualTo("shares no rare word with another of its articles");
    }

    @Test
    void howFarApartTheyAre() {
        Told may = Told.in("a", "Zorvik.").on("2031-05-02");
        assertThat(reasons(may, Told.in("b", "Zorvik.").on("2031-05-02"))).endsWith(", on the same day");
        assertThat(reasons(may, Told.in("b", "Zorvik.").on("2031-05-03"))).endsWith(", a day apart");
        assertThat(reasons(may, Told.in("b", "Zorvik.").on("2031-04-02"))).endsWith(", 30 days apart");
        assertThat(reasons(may, Told.in("b", "Zorvik."))).endsWith("with another of its articles");
    }

    @Test
    void theTwoFeaturesThatSpeakMostForIt() {
        Weights weights =
                new Weights(Map.of(Feature.WORDS, 3.0, Feature.LEAD, 2.0, Feature.CLOSEST, 1.0, Feature.ANY, -9.0));
        assertThat(reasons(weights, Told.in("a", "Zorvik."), Told.in("b", "Zorvik.")))
                .endsWith(
                        "; what decided: how many of its words they have and the same words in headline and first sentences");
    }

    @Test
    void whatAddsHardlyAnythingDecidedNothing() {
        Weights weights = new Weights(Map.of(Feature.WORDS, .09));
        assertThat(reasons(weights, Told.in("a", "Zorvik."), Told.in("b", "Zorvik.")))
                .doesNotContain("decided");
    }

    @Test
    void ofACopyThatItIsOne() {
        Sketch one = sketch(Told.in("a", "Zorvik lost", "It burned.").on("2031-05-02"));
        Sketch copy = sketch(Told.in("b", "Zorvik lost", "It burned.").on("2031-05-05"));
        assertThat(Reasons.nearlyOneText(copy, one))
                .isEqualTo("has nearly the same words as “Zorvik lost”, 3 days apart");
        assertThat(Reasons.nearlyOneText(copy, sketch("c", "It burned.")))
                .isEqualTo("has nearly the same words as another of its articles");
    }
}
