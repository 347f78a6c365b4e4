package org.parallax.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.place.Sketches.sketch;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How rare words are, counted in stories. */
class RarityTest {

    /** No word of any language. */
    private static final String NEW = "zorvik";

    private Rarity rarity;

    @BeforeEach
    void aStreamOfOneStory() {
        rarity = new Rarity();
        rarity.beginStory();
    }

    @Test
    void aWordThatNoStoryHasIsAsRareAsCanBe() {
        assertThat(rarity.of(NEW)).isCloseTo(Math.log(102), within(1e-9));
    }

    @Test
    void eachStoryThatHasItMakesItLessRare() {
        rarity.add(NEW);
        assertThat(rarity.of(NEW)).isCloseTo(Math.log(102 / 2.0), within(1e-9));
        rarity.add(NEW);
        assertThat(rarity.of(NEW)).isCloseTo(Math.log(102 / 3.0), within(1e-9));
    }

    @Test
    void eachStoryThatHasItNotMakesItMoreRare() {
        rarity.add(NEW);
        rarity.beginStory();
        assertThat(rarity.of(NEW)).isCloseTo(Math.log(103 / 2.0), within(1e-9));
    }

    @Test
    void commonEnglishIsNotRareEvenInAStreamOfOneStory() {
        assertThat(rarity.of("year")).isLessThan(rarity.of(NEW));
        assertThat(rarity.isRare("year")).isFalse();
    }

    @Test
    void whatTwoStoriesHaveIsRareAndWhatThreeHaveIsNot() {
        rarity.add(NEW);
        rarity.add(NEW);
        assertThat(rarity.isRare(NEW)).isTrue();
        rarity.add(NEW);
        assertThat(rarity.isRare(NEW)).isFalse();
    }

    @Test
    void theRarityOfSomeWordsIsTheirSum() {
        assertThat(rarity.of(List.of(NEW, "quolm"))).isCloseTo(2 * Math.log(102), within(1e-9));
        assertThat(rarity.of(List.of())).isZero();
    }

    @Test
    void orOfThoseThatAreAmongOthers() {
        assertThat(rarity.of(List.of(NEW, "quolm"), Set.of("quolm", "trask"))).isCloseTo(Math.log(102), within(1e-9));
        assertThat(rarity.of(List.of(NEW), Set.of())).isZero();
    }

    @Test
    void anArticleIsWeighedOnceAsLongAsNothingChanges() {
        Sketch article = sketch("a", "The zorvik burned.");
        assertThat(rarity.weighed(article)).isSameAs(rarity.weighed(article));
    }

    @Test
    void andAgainWhenAWordOfItBecomesLessRare() {
        Sketch article = sketch("a", "The zorvik burned.");
        double before = rarity.weighed(article).weight(NEW);
        rarity.add(NEW);
        assertThat(rarity.weighed(article).weight(NEW)).isLessThan(before);
    }

    @Test
    void butNotWhenAWordOfAnotherDoes() {
        Sketch article = sketch("a", "The zorvik burned.");
        Weighed before = rarity.weighed(article);
        rarity.add("quolm");
        assertThat(rarity.weighed(article)).isSameAs(before);
    }

    @Test
    void whatIsWeighedHasTheLengthOfItsWeights() {
        Weighed weighed = rarity.weighed(sketch("a", "The zorvik, the quolm."));
        double each = 1.5 * Math.log(102);
        assertThat(weighed.length()).isCloseTo(each * Math.sqrt(2), within(1e-9));
        assertThat(weighed.dot(weighed)).isCloseTo(2 * each * each, within(1e-9));
        assertThat(weighed.weight("trask")).isZero();
    }

    @Test
    void twoArticlesMeetInTheWordsThatBothHave() {
        Weighed one = rarity.weighed(sketch("a", "The zorvik, the quolm."));
        Weighed other = rarity.weighed(sketch("b", "The zorvik, the trask."));
        double each = 1.5 * Math.log(102);
        assertThat(one.dot(other)).isCloseTo(each * each, within(1e-9)).isEqualTo(other.dot(one));
        assertThat(one.dot(rarity.weighed(sketch("c", "The trask.")))).isZero();
    }

    @Test
    void namesNumbersAndRareWordsAreWeighedByThemselves() {
        Weighed weighed = rarity.weighed(sketch("a", "All year the keeper Zorvik had 212 lamps."));
        assertThat(weighed.names()).isCloseTo(1.5 * Math.log(102), within(1e-9));
        assertThat(weighed.numbers()).isEqualTo(rarity.of("212"));
        assertThat(weighed.headline()).isZero();
        assertThat(weighed.rare()).contains(NEW).doesNotContain("year");
    }
}
