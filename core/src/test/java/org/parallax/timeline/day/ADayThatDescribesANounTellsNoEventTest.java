package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.passage.Sentenced;

/** A date right before a noun says which. */
class ADayThatDescribesANounTellsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town paid for the {July 4} parade.",
                "A {July 4} parade was held up.",
                "The mayor met the {9/11} victims."
            })
    void whichIsMeant(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town held a parade on {July 4}.",
                "On {July 4} parades went through the town.",
                "In {2011} boats were dear.",
                "{July 4} parades are loud."
            })
    void theTimeOfTheSentence(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The board broke the {July 4} agreement.", "The {July 4} attack shook the town."})
    void theEventItself(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The {Monday} ferry sank.", "The {May} race was long."})
    void wordsWithoutAFigure(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    private static boolean holds(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        TimeExpression time = told.telling("2030-07-04");
        return ADayThatDescribesANounTellsNoEvent.holds(told.text(), told.tokens(), time, List.of(time));
    }

    @Test
    void theEventItselfWhereTheSentenceTellsAnotherDay() {
        Sentenced told = Sentenced.marked("On Monday the board broke the {July 4} agreement.");
        TimeExpression time = told.telling("2030-07-04");
        TimeExpression monday = Sentenced.of(told.text(), "Monday").telling("2031-05-05");
        assertThat(ADayThatDescribesANounTellsNoEvent.holds(told.text(), told.tokens(), time, List.of(monday, time)))
                .isTrue();
    }
}
