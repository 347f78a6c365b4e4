package org.parallax.timeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Drawn;

/** A day that lies years back is remembered for one thing; a year, and a day of these weeks, are not. */
class ADayOfThePastIsRememberedForOneThingTest {

    @Test
    void aDayOfThePastIsRememberedForOneThing() {
        Dated one = Drawn.in("a").on("2022-04-03").backFrom(Distance.YEARS_AGO).passage();
        Dated same = Drawn.in("b").on("2022-04-03").backFrom(Distance.YEARS_AGO).passage();
        Dated next = Drawn.in("b").on("2022-04-04").backFrom(Distance.YEARS_AGO).passage();
        Dated year = Drawn.in("b")
                .from("2022-01-01", "2022-12-31")
                .backFrom(Distance.YEARS_AGO)
                .passage();
        Dated recent = Drawn.in("b").on("2022-04-03").passage();
        assertThat(ADayOfThePastIsRememberedForOneThing.holds(one, same)).isTrue();
        assertThat(ADayOfThePastIsRememberedForOneThing.holds(one, next)).isFalse();
        assertThat(ADayOfThePastIsRememberedForOneThing.holds(one, year)).isFalse();
        assertThat(ADayOfThePastIsRememberedForOneThing.holds(one, recent)).isFalse();
    }
}
