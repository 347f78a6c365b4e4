package org.parallax.timeline.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.Sentenced;

/** The present with the full date of a day just past tells what a picture shows. */
class ThePresentWithAFullDateIsACaptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tug leaves the pier of Brel, {Wednesday, May 7, 2031}.",
                "Divers look for the wheel on {May 7, 2031}."
            })
    void thePresent(String sentence) {
        assertThat(holds(sentence, "2031-05-10")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tug left the pier of Brel on {May 7, 2031}.",
                "A tug will leave the pier on {May 7, 2031}.",
                "Divers who looked for the wheel on {May 7, 2031} say so.",
                "A tug off Brel, {May 7, 2031}."
            })
    void thePastOrWhatIsToCome(String sentence) {
        assertThat(holds(sentence, "2031-05-10")).isFalse();
    }

    private static boolean holds(String sentence, String published) {
        Sentenced told = Sentenced.marked(sentence);
        DateRange stated = DateRange.on(PartialDate.parse("2031-05-07").orElseThrow(), DateRange.Basis.STATED, "given");
        return ThePresentWithAFullDateIsACaption.holds(
                told.tokens(), told.telling(stated), Drawn.range(published, published));
    }

    @Test
    void aWeekLaterItIsStillAPictureAndThenNoLonger() {
        String shown = "A tug leaves the pier of Brel on {May 7, 2031}.";
        assertThat(holds(shown, "2031-05-07")).isTrue();
        assertThat(holds(shown, "2031-05-14")).isTrue();
        assertThat(holds(shown, "2031-05-15")).isFalse();
        assertThat(holds(shown, "2031-05-06")).isFalse();
    }

    @Test
    void aDayThatWasWorkedOutIsNoFullDate() {
        Sentenced told = Sentenced.marked("A tug leaves the pier of Brel on {Wednesday}.");
        assertThat(ThePresentWithAFullDateIsACaption.holds(
                        told.tokens(), told.telling("2031-05-07"), Drawn.range("2031-05-10", "2031-05-10")))
                .isFalse();
    }
}
