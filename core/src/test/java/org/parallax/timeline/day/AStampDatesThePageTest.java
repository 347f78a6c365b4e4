package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** When a comment was put up says nothing of what its words tell. */
class AStampDatesThePageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{7 May 2031 at 9:12 am} | Report abuse",
                "Added: {Wednesday, 7 May 2031}",
                "Posted: {7 May 2031, 9.12}",
                "commented: {7 May 2031}"
            })
    void aClockBesideABarOrAWordOfPuttingUp(String sentence) {
        assertThat(Sentenced.marked(sentence).is(AStampDatesThePage::holds)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{7 May 2031} | The harbour burned down.",
                "The harbour burned down on {7 May 2031 at 9:12 am}.",
                "The rules were posted on {7 May 2031}.",
                "They added: on {7 May 2031} it burned."
            })
    void aDateOfWhatIsTold(String sentence) {
        assertThat(Sentenced.marked(sentence).is(AStampDatesThePage::holds)).isFalse();
    }
}
