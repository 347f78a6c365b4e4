package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.reading.Reading;
import org.parallax.story.Told;
import org.parallax.timeline.passage.Sentenced;

/** A day that is part of a name. */
class ADayInANameDatesNothingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She spoke on “Harbour {Sunday}.”",
                "“{Today}” show host Velt left.",
                "Tolls are barred under the {1970} Harbour Dues and Tolls Act.",
                "The {2011} Brel and Sund Treaty is void."
            })
    void ofATitleOrALaw(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“She left on {Sunday},” he said.",
                "She left on {Sunday}.",
                "The {1970} harbour act is void.",
                "“I saw her {today},” the show host said."
            })
    void ofNoName(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    private static boolean holds(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        Reading reading = Told.in("a", told.text()).reading();
        return ADayInANameDatesNothing.holds(reading, told.time());
    }

    @Test
    void ofANameThatWasRead() {
        Sentenced told = Sentenced.marked("Rowers joined the {8 March} Alliance.");
        Told named = Told.in("a", told.text()).naming(NameType.ORGANIZATION, "8 March Alliance");
        assertThat(ADayInANameDatesNothing.holds(named.reading(), told.time())).isTrue();
    }

    @Test
    void aNameThatIsNothingButTheDayDoesNotHideIt() {
        Sentenced told = Sentenced.marked("Rowers met on {8 March}.");
        Told named = Told.in("a", told.text()).naming(NameType.ORGANIZATION, "8 March");
        assertThat(ADayInANameDatesNothing.holds(named.reading(), told.time())).isFalse();
    }
}
