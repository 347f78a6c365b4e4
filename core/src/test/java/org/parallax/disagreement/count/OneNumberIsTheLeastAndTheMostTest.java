package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class OneNumberIsTheLeastAndTheMostTest {

    private static Told lights(String file, String number) {
        return told(file, "The coast guard counted " + number + " lights off the harbour of Sula in the night.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 30", "around 30", "nearly 30", "up to 30", "fewer than 30", "no more than 30"})
    void theLeastIsNotAnEstimate(String other) {
        given(lights("a", "at least 30"), lights("b", other))
                .thenTheyDifferIn("number: "
                        + Stream.of("at least 30 lights", other + " lights")
                                .sorted()
                                .collect(Collectors.joining(" / ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "some 30", "more than 30", "no fewer than 30", "thirty", "about 40"})
    void whatAgreesWithTheLeast(String other) {
        given(lights("a", "at least 30"), lights("b", other)).thenTheyAgree();
    }

    @Test
    void aFewAreTheSameByChance() {
        given(lights("a", "at least three"), lights("b", "about three")).thenTheyAgree();
    }

    @Test
    void lightsElsewhereAreOthers() {
        given(lights("a", "at least 30"), told("b", "The new road in the hills has about 30 lights and two bridges."))
                .thenTheyAgree();
    }

    @Test
    void ofAmountsTheMostIsNotTheLeastButAnEstimateMayBe() {
        Told more = told("a", "The owner of the ferry paid a fine of more than $5 million to Sula.");
        given(more, told("b", "The owner of the ferry paid a fine of nearly $5 million to Sula."))
                .thenTheyDifferIn("number: more than $5 million / nearly $5 million");
        given(more, told("b", "The owner of the ferry paid a fine of about $5 million to Sula."))
                .thenTheyAgree();
    }
}
