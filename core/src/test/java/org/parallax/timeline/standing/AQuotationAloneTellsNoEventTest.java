package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A sentence that is mostly somebody's words tells what they think. */
class AQuotationAloneTellsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is safe and will be safe for years,” Brook said on {Friday}.",
                "\"The pier is safe and will be for years,\" Brook told us on {Friday}.",
                "On {Friday} Brook wrote: “The pier is safe.”"
            })
    void mostlyQuotedAndElseOnlySaid(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is safe,” Brook said on {Friday} and jumped off it to show the crowd.",
                "Brook closed the pier on {Friday}: “It is safe.”",
                "“The pier,” Brook said on {Friday}, had collapsed."
            })
    void whereSomethingIsDoneBesides(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier was shut on {Friday} and will be shut for years,” Brook said.",
                "“We met on {Friday}.”"
            })
    void whereTheDayIsQuoted(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brook said on {Friday} that the pier is safe."})
    void withoutAQuotation(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    private static boolean holds(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        return AQuotationAloneTellsNoEvent.holds(told.text(), told.whole(), told.tokens(), told.time());
    }
}
