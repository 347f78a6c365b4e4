package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A sentence that speaks of what happened on a day and tells something else. */
class ADayThatIsOnlyMentionedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Wednesday}'s crash shook the town.",
                "The board spoke of {Wednesday}’s long vote.",
                "{Wednesday}'s Brel regatta was a success."
            })
    void whatADayOwns(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the worst storm since {2004}.",
                "It is the biggest sale in ten years, of {2031}.",
                "The flood of {May} was the first in two decades."
            })
    void whatIsTheWorstSince(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velt lost {Wednesday}'s vote.",
                "Velt won the {Wednesday}'s race.",
                "Velt boycotted {Wednesday}’s debate."
            })
    void whatSomebodyTookPartInThatDay(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank on {Wednesday}.",
                "It was the worst storm since {2004}, when a ferry sank.",
                "{Wednesday} was the day of the first race.",
                "Velt spoke to us on {Wednesday}."
            })
    void whatIsToldOfTheDay(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    private static boolean holds(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        return ADayThatIsOnlyMentioned.holds(told.text(), told.whole(), told.telling("2031-05-07"));
    }
}
