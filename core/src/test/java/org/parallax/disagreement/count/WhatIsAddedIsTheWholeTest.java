package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class WhatIsAddedIsTheWholeTest {

    private static final Told WHOLE =
            told("a", "The harbour of Sula will be guarded by 1,600 officers on the night of the regatta.");

    @Test
    void theWholeIsElsewhereAdded() {
        given(
                        WHOLE,
                        told(
                                "b",
                                "The harbour of Sula will be guarded by an additional 1,600 officers on the night of the regatta."))
                .thenTheyDifferIn("number: 1,600 officers / an additional 1,600 officers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour of Sula will be guarded by 1,600 officers on the night of the regatta.",
                "The harbour of Sula will be guarded by an additional 400 officers on the night of the regatta.",
                "An additional 1,600 officers were trained in the hills last winter."
            })
    void whatIsNotTheSameNumberAddedIsNone(String words) {
        given(WHOLE, told("b", words)).thenTheyAgree();
    }

    @Test
    void smallNumbersAreTheSameByChance() {
        given(
                        told("a", "The storm at Sula sank five boats in the harbour."),
                        told("b", "The storm at Sula sank another five boats in the harbour."))
                .thenTheyAgree();
    }

    @Test
    void hundredsMoreAreHundreds() {
        given(
                        told("a", "The storm at Sula left hundreds of boats stranded in the harbour."),
                        told("b", "The storm at Sula left hundreds more boats stranded in the harbour."))
                .thenTheyAgree();
    }
}
