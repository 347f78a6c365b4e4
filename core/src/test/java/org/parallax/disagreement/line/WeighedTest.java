package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.story.WordWeights;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/** Words of a story in which some stand in many sentences and some in one. */
class WeighedTest {

    private static final WordWeights WEIGHTS = Story.of(List.of(Told.in(
                            "a.txt",
                            "The ferry left the quay. The ferry met a storm. The ferry met fog. The pilot left. The lamp fell.")
                    .on("2031-05-05")
                    .reading()))
            .weights();

    private static Weighed of(String text) {
        List<Word> words = Words.in(text).all();
        Keys keys = Keys.of(words.stream().map(Word::stem).toList());
        return new Context(keys, words, keys).weighed(WEIGHTS);
    }

    @Test
    void aPartOfTheLighterIsShared() {
        Weighed one = of("ferry storm quay");
        assertThat(one.sharesPart(of("ferry storm pilot lamp"), .4)).isTrue();
        assertThat(of("lamp").sharesPart(of("lamp ferry storm quay pilot"), 1)).isTrue();
        assertThat(one.sharesPart(of("ferry pilot lamp"), .4)).isFalse();
        assertThat(one.sharesPart(of("pilot lamp"), .1)).isFalse();
    }

    @Test
    void itIsThatOfTheExactSumsHoweverCloseTheyAre() {
        Random random = new Random(3);
        List<String> words = List.of("ferry", "quay", "storm", "fog", "pilot", "lamp", "left", "met");
        for (int round = 0; round < 200; round++) {
            Weighed one = of(some(words, random));
            Weighed other = of(some(words, random));
            double exact = one.ofTheLess(other);
            for (double part : new double[] {exact, Math.nextUp(exact), Math.nextDown(exact), .2, .4, .6}) {
                assertThat(one.sharesPart(other, part))
                        .as("%s of %s", part, exact)
                        .isEqualTo(exact >= part);
            }
        }
    }

    private static String some(List<String> words, Random random) {
        return String.join(
                " ", words.stream().filter(word -> random.nextBoolean()).toList());
    }
}
