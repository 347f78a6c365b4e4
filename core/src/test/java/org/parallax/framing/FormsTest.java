package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void aVerbHasFourForms() {
        assertThat(Forms.ofVerb("plot")).contains("plot", "plots", "plotted", "plotting");
        assertThat(Forms.ofVerb("deride")).contains("deride", "derides", "derided", "deriding");
        assertThat(Forms.ofVerb("vilify")).contains("vilifies", "vilified", "vilifying");
        assertThat(Forms.ofVerb("thrash")).contains("thrashes", "thrashed");
    }

    @Test
    void aNounHasTwo() {
        assertThat(Forms.ofNoun("ploy")).containsExactlyInAnyOrder("ploy", "ploys");
        assertThat(Forms.ofNoun("travesty")).contains("travesties");
        assertThat(Forms.ofNoun("hoax")).contains("hoaxes");
    }
}
