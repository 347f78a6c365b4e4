package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A day that says who somebody is. */
class ADayInAnAppositionIsAnAsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel, a runner in the {May} race, wrote to the board.",
                "Nora Velt, the winner of the race on {Sunday}, wrote to the board.",
                "Tide Bank, a sponsor of the regatta in {2019}, closed its doors."
            })
    void betweenTwoCommasBehindAName(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ADayInAnAppositionIsAnAside::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel, a runner of Brel, won the race on {Sunday} in the rain.",
                "Ana Brel, who won the race on {Sunday}, wrote to the board.",
                "Ana Brel wrote to the board, a week before the race on {Sunday}.",
                "The runner, a woman from Brel, wrote on {Sunday}, and nobody answered."
            })
    void notWhereSomethingIsDone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ADayInAnAppositionIsAnAside::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board wrote to Ana Brel, a runner in the {May} race.",
                "{On Sunday} Ana Brel, a runner, wrote to the board."
            })
    void notWhereNothingFollowsBehindAComma(String sentence) {
        assertThat(Sentenced.marked(sentence).is(ADayInAnAppositionIsAnAside::holds))
                .isFalse();
    }
}
