package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                "The deal was made on 9 June. However, with 2018 coming to an end in the next few days, few believe in it."
                        + " The union will strike on 20 December.";
        assertThat(Reading.days(inferred(text))).isEqualTo("2018-12-15..2018-12-31");
        Reading.undated(text).means("9 June", "2018-06-09").means("20 December", "2018-12-20");
    }

    @Test
    void ofThoseDaysNotBeforeOneThatItTellsAsPast() {
        DateRange range = inferred("With 2018 coming to an end in the next few days, few believe in it."
                + " The union said on 20 December that it would strike. The board met on 18 December.");
        assertThat(Reading.days(range)).isEqualTo("2018-12-20..2018-12-31");
        assertThat(range.why()).endsWith("; it tells of 2018-12-20 as past");
    }

    @Test
    void aDayWithoutItsYearSaysNothingWhereManyYearsAreOpen() {
        assertThat(Reading.days(inferred("The law was passed on May 9, 2019. The union struck on 20 December.")))
                .isEqualTo("2019-05-09..");
    }

    @Test
    void notAtAllWhereNothingSaysSo() {
        assertThat(inferred("The law was passed on Monday.").isKnown()).isFalse();
        assertThat(inferred("It must be done by the end of 2021.").isKnown()).isFalse();
    }

    @Test
    void beforeADayWithoutItsYearThatIsStillToCome() {
        DateRange range = toCome("The pier was shut in spring. It will be opened again on 3 April.", "2031-03-28");
        assertThat(Reading.days(range)).isEqualTo("..2031-04-03");
        assertThat(range.why()).isEqualTo("it speaks of 2031-04-03 as still to come");
    }

    @Test
    void acrossTheTurnOfTheYear() {
        assertThat(Reading.days(toCome("The pier will be opened on 3 January.", "2031-12-20")))
                .isEqualTo("..2032-01-03");
    }

    @Test
    void notBeforeADayThatIsFarOffOrPastOrADeadline() {
        assertThat(toCome("It will be opened on 3 April.", "2031-04-04").isKnown())
                .isFalse();
        assertThat(toCome("It was opened on 3 April.", "2031-03-28").isKnown()).isFalse();
        assertThat(toCome("It will be opened by 3 April.", "2031-03-28").isKnown())
                .isFalse();
    }

    @Test
    void ofSeveralPastDaysTheLastCounts() {
        assertThat(Reading.days(inferred(
                        "The pier fell on 3 March 2030. Velt left on 1 January 2030. Brel was jailed on 5 June 2030.")))
                .isEqualTo("2030-06-05..");
    }

    @Test
    void ofSeveralDaysToComeTheFirstCounts() {
        assertThat(Reading.days(inferred("The pier fell on 3 March 2030. It will be mended by then."
                        + " Velt will sail on 9 May 2030. Brel will sing on 1 May 2030.")))
                .isEqualTo("2030-03-03..2030-05-01");
    }

    @Test
    void aDayToComeThatIsBeforeThePastOneIsNotBelieved() {
        assertThat(Reading.days(inferred("The pier fell on 3 March 2030. She said it would open on 5 May 2029.")))
                .isEqualTo("2030-03-03..");
    }

    @Test
    void aDeadlineIsNoEventToCome() {
        assertThat(Reading.days(inferred("The pier fell on 3 March 2030. The port must pay by 9 May 2030.")))
                .isEqualTo("2030-03-03..");
    }

    @Test
    void aYearThatWindsDownIsLongerThanItsLastDays() {
        assertThat(Reading.days(inferred("As 2030 is drawing to a close, the pier is still shut.")))
                .isEqualTo("2030-11-01..2030-12-31");
        assertThat(Reading.days(inferred("As 2030 draws to a close, the pier is still shut.")))
                .isEqualTo("2030-11-01..2030-12-31");
        assertThat(Reading.days(inferred("With 2030 drawing to a close, the pier is still shut.")))
                .isEqualTo("2030-11-01..2030-12-31");
    }

    @Test
    void anEmptyTextSaysNothing() {
        assertThat(Reading.days(inferred(" "))).isEqualTo("unknown");
    }

    private static DateRange toCome(String text, String from) {
        DateRange undated = DateRange.unknown("the page states no date");
        return PublicationFromText.beforeWhatIsToCome(
                text, TimeReader.read(text, Sentences.in(text), undated), LocalDate.parse(from));
    }
}
