package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** Words of a time that are no time at which something happened. */
class AWordOfATimeThatNamesNoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose almost {overnight}.",
                "She spoke on the {Today} programme.",
                "They walked home towards the {end of the day}.",
                "As of {Monday} nobody had come.",
                "She came around {Easter}.",
                "The town is as busy {today} as ever.",
                "He sings on Channel 9 {This Morning} with her."
            })
    void noTime(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose {overnight}.",
                "{Today} the pier was opened.",
                "She spoke {today} on the radio.",
                "She came around {noon}.",
                "She came at {Easter}.",
                "The board met as planned {today}."
            })
    void aTime(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    private static boolean holds(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        return AWordOfATimeThatNamesNone.holds(told.text(), told.whole(), told.telling("2031-05-05"));
    }
}
