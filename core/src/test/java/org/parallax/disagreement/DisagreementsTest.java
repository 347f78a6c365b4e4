package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

class DisagreementsTest {

    @Test
    void eachItemSaysItsRuleAndQuotesItsArticles() {
        Disagreement item = given(
                        told("a", "The pier was closed on Saturday after divers found rust in its legs."),
                        told("b", "The pier was shut on Sunday after divers found rust in its legs."))
                .found()
                .get(0);
        assertThat(item.why()).containsExactly("one event, told of two days");
        assertThat(item.about()).isEqualTo("on which day “The pier was shut”");
        assertThat(item.sides())
                .extracting(side -> side.evidence().words())
                .containsExactlyInAnyOrder("The pier was closed on Saturday", "The pier was shut on Sunday");
    }

    @Test
    void anyOrderGivesTheSame() {
        Told a = told("a", "The pier was closed on Saturday after divers found rust in its legs.");
        Told b = told("b", "The pier was shut on Sunday after divers found rust in its legs.");
        assertThat(given(a, b).found()).isEqualTo(given(b, a).found());
    }
}
