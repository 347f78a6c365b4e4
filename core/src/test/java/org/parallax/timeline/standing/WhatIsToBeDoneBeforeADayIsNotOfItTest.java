package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** What is to be done before a day is no news of that day. */
class WhatIsToBeDoneBeforeADayIsNotOfItTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wants a deal before the banks open on {Monday}.",
                "The board will look for a buyer before the old crew leaves on {Monday}."
            })
    void beforeSomethingElseIsDone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsToBeDoneBeforeADayIsNotOfIt::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They will meet before the vote on {Monday}.",
                "The board will look for a buyer before Brel holds its primary on {Monday}."
            })
    void beforeAHappening(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsToBeDoneBeforeADayIsNotOfIt::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The board will look for a buyer on {Monday}.", "The banks open on {Monday}."})
    void onTheDay(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatIsToBeDoneBeforeADayIsNotOfIt::holds))
                .isFalse();
    }
}
