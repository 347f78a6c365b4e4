package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivesAreATollTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire claimed 12 lives.",
                "The fire took 12 lives.",
                "The fire cost 12 lives.",
                "The fire has claimed the lives of 12 people.",
                "12 lives were lost in the fire.",
                "12 lives have been lost in the fire.",
                "12 people lost their lives in the fire."
            })
    void livesThatAreClaimedOrLostAreDead(String body) {
        assertThat(CountsOf.words(body)).containsExactly("12.0 dead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The guards saved 12 lives.", "The cat has nine lives.", "The book tells of 12 lives."})
    void livesThatAreSavedOrToldAreNot(String body) {
        assertThat(CountsOf.words(body)).noneMatch(count -> count.endsWith("dead"));
    }

    @Test
    void livesAndDeadAreOneToll() {
        given(toldOfSula("a", "The mill fire claimed 12 lives."), toldOfSula("b", "The mill fire killed nine people."))
                .thenTheyDifferIn("number: 12 lives / nine people");
        given(toldOfSula("a", "The mill fire claimed 12 lives."), toldOfSula("b", "The mill fire killed 12 people."))
                .thenTheyAgree();
    }

    @Test
    void homesThatLoseTheirPowerAreHomes() {
        assertThat(CountsOf.words("Some 40,000 homes lost power.")).containsExactly("40000.0 hom");
    }
}
