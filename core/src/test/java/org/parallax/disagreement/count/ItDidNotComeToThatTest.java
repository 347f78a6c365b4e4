package org.parallax.disagreement.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.number.CountsOf;

class ItDidNotComeToThatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 people could have died in the mill fire.",
                "12 people would have died in the mill fire.",
                "12 people nearly died in the mill fire.",
                "12 people almost died in the mill fire.",
                "12 people did not die in the mill fire.",
                "12 people never died in the mill fire.",
                "The mill fire nearly killed 12 people.",
                "The mill fire could have killed 12 people.",
                "The mill fire did not kill 12 people.",
                "The mill fire didn't kill 12 people.",
                "Did the mill fire kill 12 people?",
                "If the mill fire killed 12 people, the law failed.",
                "It is not true that the mill fire killed 12 people.",
                "Rumours that the mill fire killed 12 people are false.",
                "The mayor asked whether the mill fire killed 12 people."
            })
    void whomItDidNotHappenToAreNotThoseItHappenedTo(String words) {
        given(toldOfSula("a", words), toldOfSula("b", "The mill fire killed three people."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill fire killed 12 people.",
                "The mill fire killed 12 people, not three.",
                "12 people died in the mill fire.",
                "12 people died in the mill fire, the mayor said, and could not be saved."
            })
    void whatHappenedIsLaidBesideWhatHappened(String words) {
        given(toldOfSula("a", words), toldOfSula("b", "The mill fire killed three people."))
                .thenTheyDifferIn("number: 12 people / three people");
    }

    @Test
    void nobodyWasHurtAndTwelveWereNotHurtAgree() {
        given(
                        toldOfSula("a", "No one was hurt in the mill fire."),
                        toldOfSula("b", "12 people were not hurt in the mill fire."))
                .thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm sank not only 12 boats but a barge.",
                "The storm sank nearly 12 boats.",
                "The storm sank almost 12 boats.",
                "The storm sank no fewer than 12 boats."
            })
    void whatStandsBeforeTheNumberIsOfTheNumber(String words) {
        assertThat(ItDidNotComeToThat.is(CountsOf.article(words).get(0))).isFalse();
    }

    @Test
    void inAnotherClauseSomethingElseDidNotHappen() {
        assertThat(ItDidNotComeToThat.is(CountsOf.only("The storm did not stop but sank 12 boats.")))
                .isFalse();
        assertThat(ItDidNotComeToThat.is(CountsOf.only("The storm sank 12 boats and did not stop.")))
                .isFalse();
        assertThat(ItDidNotComeToThat.is(CountsOf.only("The storm sank 12 boats, but not the ferry.")))
                .isFalse();
    }
}
