package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.api.Test;

class ATollIsOfTheSurePartTest {

    @Test
    void whoAddsThoseThatMayHaveDiedCountsTheSurePart() {
        given(
                        toldOfSula(
                                "a",
                                "The mill fire killed 20 people, and 40 more people may have died of the smoke of the mill fire."),
                        toldOfSula("b", "The mill fire killed 60 people."))
                .thenTheyAgree();
    }

    @Test
    void withoutThemTheTollsDiffer() {
        given(toldOfSula("a", "The mill fire killed 20 people."), toldOfSula("b", "The mill fire killed 60 people."))
                .thenTheyDifferIn("number: 20 people / 60 people");
    }

    @Test
    void thoseWhoSurelyDiedLaterAreNoUnsurePart() {
        given(
                        toldOfSula("a", "The mill fire killed 20 people, and hurt 40 more people."),
                        toldOfSula("b", "The mill fire killed 60 people."))
                .thenTheyDifferIn("number: 20 people / 60 people");
    }
}
