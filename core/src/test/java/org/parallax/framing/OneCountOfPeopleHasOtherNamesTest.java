package org.parallax.framing;

import static org.parallax.framing.Framed.given;
import static org.parallax.framing.Framed.told;

import org.junit.jupiter.api.Test;

class OneCountOfPeopleHasOtherNamesTest {

    @Test
    void soManyPeopleOfOneStoryAreTheSame() {
        given(told("a", "The boat carried 12 foreign tourists."), told("b", "The boat carried 12 passengers."))
                .thenFraming("a: 12 foreign tourists < b: 12 passengers", "b: 12 passengers < a: 12 foreign tourists");
    }

    @Test
    void anotherNumberIsOfOthers() {
        given(told("a", "The boat carried 12 foreign tourists."), told("b", "The boat carried 14 passengers."))
                .thenNothingFrames();
    }

    @Test
    void ofTwoAStoryHasTooMany() {
        given(told("a", "The boat carried two tourists."), told("b", "The boat carried two passengers."))
                .thenNothingFrames();
    }

    @Test
    void peopleOfAnySortTellNothing() {
        given(told("a", "The boat carried 12 people."), told("b", "The boat carried 12 passengers."))
                .thenNothingFrames();
    }

    @Test
    void thingsAreNoPeople() {
        given(told("a", "The boat carried 12 barrels."), told("b", "The boat carried 12 crates."))
                .thenNothingFrames();
    }
}
