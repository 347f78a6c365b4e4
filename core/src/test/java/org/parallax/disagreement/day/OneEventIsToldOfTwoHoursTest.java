package org.parallax.disagreement.day;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.story.Told;

class OneEventIsToldOfTwoHoursTest {

    private static final Told TEN_PAST_SIX =
            told("a", "The old signal tower above the harbour of Sula collapsed at 6.10am on Monday.");

    @ParameterizedTest
    @ValueSource(strings = {"7.30am", "5 a.m.", "8:15 am"})
    void oneEventAtTwoHours(String hour) {
        Disagreement found =
                given(TEN_PAST_SIX, tower("collapsed at " + hour)).found().get(0);
        org.assertj.core.api.Assertions.assertThat(found.kind()).isEqualTo(Disagreement.Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collapsed at 6:10 a.m.",
                "collapsed at about 6am",
                "collapsed at 6 p.m.",
                "did not collapse at 7.30am",
                "will be searched at 7.30am",
                "collapsed in the morning"
            })
    void whatIsNoOtherHour(String words) {
        given(TEN_PAST_SIX, tower(words)).thenTheyAgree();
    }

    @Test
    void anotherTowerFellAtItsOwnHour() {
        given(TEN_PAST_SIX, told("b", "A chimney of the mill at Tarn collapsed at 7.30am on Monday."))
                .thenTheyAgree();
    }

    private static Told tower(String words) {
        return told("b", "The old signal tower above the harbour of Sula " + words + " on Monday.");
    }
}
