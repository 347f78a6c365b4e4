package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Sentences;

class PublicationIsInferredFromTextTest {

    private static DateRange inferred(String text) {
        DateRange undated = DateRange.unknown("the page states no date");
        return PublicationFromText.infer(text, TimeReader.read(text, Sentences.in(text), undated));
    }

    @Test
    void afterWhatItTellsAsPast() {
        DateRange range = inferred("The law was passed on May 9, 2019. The talks were held in June 2019.");
        assertThat(Reading.days(range)).isEqualTo("2019-06..");
        assertThat(range.basis()).isEqualTo(DateRange.Basis.INFERRED);
        assertThat(range.why()).isEqualTo("it tells of 2019-06 as past");
    }

    @Test
    void beforeWhatIsStillToCome() {
        DateRange range = inferred("The law was passed on May 9, 2019. It will take effect on 1 July 2019.");
        assertThat(Reading.days(range)).isEqualTo("2019-05-09..2019-07-01");
    }

    @Test
    void nearTheEndOfAYearThatIsAlmostOver() {
        String text =
                "The deal was made on 9 June. However, with 2018 coming to a close in the coming days, few believe in it."
                        + " The union said on 20 December that it would strike.";
        assertThat(Reading.days(inferred(text))).isEqualTo("2018-12-15..2018-12-31");
        Reading.undated(text).means("9 June", "2018-06-09").means("20 December", "2018-12-20");
    }

    @Test
    void notAtAllWhereNothingSaysSo() {
        assertThat(inferred("The law was passed on Monday.").isKnown()).isFalse();
        assertThat(inferred("It must be done by the end of 2021.").isKnown()).isFalse();
    }
}
