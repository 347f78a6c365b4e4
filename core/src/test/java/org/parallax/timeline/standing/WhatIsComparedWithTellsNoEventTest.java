package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What something is compared with is only recalled. */
class WhatIsComparedWithTellsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The new ferry is wider than the one launched in {May}.",
                "Like the wreck on {3 March}, the fire has cost the harbour dear.",
                "Fares rose compared with {March}.",
                "Unlike the strike in {May}, this one was short.",
                "The crew left the town as it did in {March}.",
                "The bell is as loud as the one in {May}.",
                "The flood was worse than it was in {2019}.",
                "The rules are stricter than those of {May}."
            })
    void theOtherOfTwo(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsComparedWithTellsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than forty boats left on {Sunday}.",
                "More boats than expected left on {Sunday}.",
                "Captains like Nora Velt left on {Sunday}.",
                "The ferry left later than planned on {Sunday}.",
                "They left on {Sunday}, faster than the others."
            })
    void amountsAndExamplesCompareNothing(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsComparedWithTellsNoEvent::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They want more than the {May 4} agreement gave them."})
    void theThingItselfIsNamedByItsDay(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsComparedWithTellsNoEvent::holds))
                .isFalse();
    }
}
