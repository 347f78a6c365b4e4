package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** Years that are told over tell how often. */
class YearsInARowTellNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It flooded in {2006}, 2009 and 2013.",
                "It flooded in 2006, {2009} and 2013.",
                "It flooded in 2006, 2009, and {2013}.",
                "It flooded in {2006} or 2009."
            })
    void oneOfSeveral(String sentence) {
        assertThat(Sentenced.marked(sentence).is(YearsInARowTellNoEvent::holds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It flooded in {2006}, and forty died.",
                "In May 2006 and in {May 2009} it flooded.",
                "It flooded in {2006} and the winter was cold.",
                "In 2006 it flooded, in {2009} it burned."
            })
    void oneAlone(String sentence) {
        assertThat(Sentenced.marked(sentence).is(YearsInARowTellNoEvent::holds)).isFalse();
    }
}
