package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;

class TheGreatestOfAllIsOnlyOfLateTest {

    @Test
    void theWorstOfAllIsOnlyTheWorstOfLate() {
        given(
                        told("a", "It was the worst flood in the history of the island."),
                        told("b", "It was the worst flood in modern history on the island."))
                .thenTheyDifferIn("other: the worst flood in modern history / the worst flood in the history");
        given(told("a", "It was the worst flood in modern history."), told("b", "It was the worst storm in history."))
                .thenTheyAgree();
    }
}
