package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** When somebody was born or turned some age tells who they are. */
class WhatSaysHowOldSomebodyIsTellsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel, who turned 50 on {Friday}, left.",
                "Ana Brel, who will turn 50 in {May}, left.",
                "Ana Brel, who was born in {May}, left.",
                "Ana Brel, who was born in Sund on {3 May 1990}, left.",
                "Ana Brel, who turned fifty last {Friday}, left."
            })
    void whoTurnedOrWasBorn(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSaysHowOldSomebodyIsTellsNoEvent::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel turned 50 on {Friday}.",
                "Ana Brel, who left on {Friday}, turned 50.",
                "A child was born on {Friday}.",
                "Brel, who turned the wheel on {Friday}, left."
            })
    void thatSheTurnedItIsNews(String sentence) {
        assertThat(Sentenced.marked(sentence).is(WhatSaysHowOldSomebodyIsTellsNoEvent::holds))
                .isFalse();
    }
}
