package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story of 32 sentences: four tell of the lantern, one of the anchor, the others of the boat. With the 32 unseen ones there are 64. */
class WordWeightsTest {

    private static final String STORY = IntStream.range(0, 27)
                    .mapToObj(i -> "The boat waits for guest " + i + ". ")
                    .collect(Collectors.joining())
            + "The lantern burns. The lantern glows. The lantern falls. The lantern breaks. The anchor holds.";

    private static double weight(String word, String story) {
        WordWeights weights = Story.of(
                        List.of(Told.in("a", story).on("2031-05-05").reading()))
                .weights();
        return weights.of(Words.in(word).all());
    }

    @Test
    void aWordOfOneSentenceInSixteenWeighsFourBits() {
        assertThat(weight("lantern", STORY)).isCloseTo(4, within(1e-9));
    }

    @Test
    void aWordOfOneSentenceWeighsAsOneOfTwo() {
        assertThat(weight("anchor", STORY)).isCloseTo(5, within(1e-9));
        assertThat(weight("walrus", STORY)).isCloseTo(5, within(1e-9));
    }

    @Test
    void aSentenceThatIsPrintedTwiceCountsOnce() {
        assertThat(weight("lantern", STORY + " The lantern burns.")).isCloseTo(4, within(1e-9));
    }

    @Test
    void smallWordsWeighNothingAndOthersAddUp() {
        assertThat(weight("the", STORY)).isZero();
        assertThat(weight("the lantern and the anchor", STORY)).isCloseTo(9, within(1e-9));
    }

    @Test
    void aStoryWeighsItsWordsOnceAndAnewWhereItGrew() {
        Story story = Story.of(List.of(Told.in("a", STORY).on("2031-05-05").reading()));
        Story grown = story.with(
                Told.in("b", "A lantern drifts ashore.").on("2031-05-06").reading());
        assertThat(story.weights()).isSameAs(story.weights());
        assertThat(grown.weights().of(Words.in("lantern").all()))
                .isLessThan(story.weights().of(Words.in("lantern").all()));
    }
}
