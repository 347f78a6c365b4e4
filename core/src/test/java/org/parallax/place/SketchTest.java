package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.place.Sketches.sketch;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.language.Language;
import org.parallax.story.Told;

/** What placing looks at in an article. */
class SketchTest {

    /** Sixty words that tell nothing. */
    private static final String EMPTY = "it was to be so that ".repeat(10).strip() + ". ";

    private static double weight(Sketch sketch, String stem) {
        return sketch.words().getOrDefault(stem, 0.0);
    }

    @Test
    void itsWordsAreThoseThatTell() {
        assertThat(sketch("a", "The lamp was on the pier.").words()).containsOnlyKeys("lamp", "pier");
        assertThat(sketch("a", "It was to be so.").words()).isEmpty();
    }

    @Test
    void aWordOfTheBodyBehindItsBeginningWeighsOne() {
        assertThat(weight(sketch("a", EMPTY + "A lamp."), "lamp")).isEqualTo(1);
    }

    @Test
    void oneAtTheBeginningWeighsMoreAndOneOfTheHeadlineMost() {
        assertThat(weight(sketch("a", "A lamp."), "lamp")).isEqualTo(1.5);
        assertThat(weight(sketch(Told.in("a", "Red lamp", "It was so.")), "lamp"))
                .isCloseTo(1.5 * 1.3, within(1e-9));
    }

    @Test
    void oneThatStandsOftenWeighsMoreByTheLogarithm() {
        assertThat(weight(sketch("a", EMPTY + "A lamp, two lamps, three lamps."), "lamp"))
                .isCloseTo(1 + Math.log(3), within(1e-9));
    }

    @Test
    void itsLeadIsTheHeadlineAndTheFirstSixtyWords() {
        Sketch sketch = sketch(Told.in("a", "Red lamp", EMPTY + "A bell."));
        assertThat(sketch.lead()).containsExactlyInAnyOrder("red", "lamp");
        assertThat(sketch.headline()).containsExactlyInAnyOrder("red", "lamp");
        assertThat(sketch("a", "A bell.").lead()).containsExactly("bell");
        assertThat(sketch("a", "A bell.").headline()).isEmpty();
    }

    @Test
    void namesAreWrittenWithACapitalInsideASentence() {
        assertThat(sketch("a", "The keeper Brook saw Ávila.").names()).containsExactlyInAnyOrder("brook", "avila");
    }

    @Test
    void theFirstWordOfASentenceNeedNotBeAName() {
        assertThat(sketch("a", "Herring is dear. Brook wept.").names()).isEmpty();
    }

    @Test
    void whatIsWrittenSmallElsewhereIsNone() {
        assertThat(sketch("a", "They met at Brook House. A brook ran by the house.")
                        .names())
                .isEmpty();
    }

    @Test
    void theCapitalsOfAHeadlineMakeNone() {
        assertThat(sketch(Told.in("a", "Keeper Sells Red Lamp", "It was so.")).names())
                .isEmpty();
    }

    @Test
    void numbersBeginWithADigit() {
        assertThat(sketch("a", "On board were 212 and, later, 1,200 and two more in 2031.")
                        .numbers())
                .containsExactlyInAnyOrder("212", "1200", "2031");
    }

    @Test
    void aWordIsKnownAsItIsPrintedFirst() {
        assertThat(sketch("a", "The Lamps burned. A lamp went out.").forms()).containsEntry("lamp", "Lamps");
    }

    @Test
    void itsDayIsTheFirstThatItCanBeOf() {
        assertThat(sketch(Told.in("a", "A lamp.").on("2031-05-02")).day()).contains(LocalDate.of(2031, 5, 2));
        assertThat(sketch(Told.in("a", "A lamp.").on("2031-05")).day()).contains(LocalDate.of(2031, 5, 1));
        assertThat(sketch("a", "A lamp.").day()).isEmpty();
    }

    @Test
    void itKnowsItsHeadlineAndWhetherItIsRead() {
        Sketch sketch = sketch(Told.in("a", "Red lamp", "It burned."));
        assertThat(sketch.title()).isEqualTo("Red lamp");
        assertThat(sketch.read()).isTrue();
        assertThat(sketch("a", "A lamp.").title()).isEmpty();
        assertThat(sketch(Told.in("a", "En lampe.").written(new Language("no"))).read())
                .isFalse();
    }

    @Test
    void anArticleThatTellsNothingIsSketchedToo() {
        Sketch sketch = sketch("a", "…");
        assertThat(sketch.words()).isEmpty();
        assertThat(sketch.bands()).isEmpty();
        assertThat(sketch.stems().size()).isZero();
    }
}
