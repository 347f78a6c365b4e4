package org.parallax.commitment.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Status;
import org.parallax.commitment.Promised;
import org.parallax.time.DateRange;

/** Told on Tuesday, 6 May 2031: by when is it due, and on what condition? */
class DueTest {

    private static Commitment promised(String what) {
        return Promised.in("Norvale Ferries promised to " + what + ".").only();
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2031, 5, day);
    }

    @Test
    void withinDaysIsNoDay() {
        assertThat(promised("mend the pier within hours").due().isKnown()).isFalse();
        assertThat(promised("mend the pier within the next few days").due().isKnown())
                .isFalse();
        assertThat(promised("mend the pier within days").what()).isEqualTo("mend the pier within days");
    }

    @Test
    void theDayOfWhatWasDoneToAThingIsNotWhenItIsDue() {
        assertThat(promised("light the lamps in memory of the crew lost on 9 May")
                        .due()
                        .isKnown())
                .isFalse();
        assertThat(promised("have the pier mended by 9 May").due().lastDay()).contains(may(9));
    }

    @Test
    void whatWillBeDoneTodayIsDueThen() {
        assertThat(Promised.in("Norvale Ferries will publish its plan today.")
                        .only()
                        .due()
                        .lastDay())
                .contains(may(6));
        assertThat(promised("solve what the town faces today").due().lastDay()).isEmpty();
    }

    @Test
    void theDayMayStandBeforeTheVerb() {
        assertThat(Promised.in("Norvale Ferries on Friday will publish its plan.")
                        .only()
                        .due()
                        .lastDay())
                .contains(may(9));
        assertThat(Promised.in("Norvale Ferries pledged on Friday to publish its plan.")
                        .only()
                        .due()
                        .lastDay())
                .isEmpty();
    }

    @Test
    void whatLastsEndsOnItsDayAndIsNeverOverdue() {
        assertThat(promised("keep the pier open until Friday").due().lastDay()).contains(may(9));
        assertThat(Promised.in("Norvale Ferries promised to keep the pier open until Friday.")
                        .statusOn("2031-05-20"))
                .isEqualTo(Status.OPEN);
        assertThat(promised("keep the pier open until it rains").due().lastDay())
                .isEmpty();
    }

    @Test
    void daysThatBeginOnOneEndOnTheirLast() {
        assertThat(promised("hold three days of talks, starting on Friday")
                        .due()
                        .lastDay())
                .contains(may(11));
        assertThat(promised("hold talks of many days, starting on Friday").due().lastDay())
                .contains(may(9));
    }

    @Test
    void aConditionMayBeTheOnlyOne() {
        Commitment only = promised("mend the pier only if the town pays");
        assertThat(only.what()).isEqualTo("mend the pier");
        assertThat(only.condition()).contains("only if the town pays");
    }

    @Test
    void theDayOfWhatIsPastIsNone() {
        String attacks = "Monday's attacks on the boats would be investigated";
        Promised told = Promised.said("Norvale Ferries said " + attacks + ".", "Norvale Ferries", attacks);
        assertThat(told.only().due().isKnown()).isFalse();
        String friday = "the attacks on the boats would be investigated on Friday";
        assertThat(Promised.said("Norvale Ferries said " + friday + ".", "Norvale Ferries", friday)
                        .only()
                        .due()
                        .lastDay())
                .contains(may(9));
    }

    @Test
    void aDayIsNearerThanTheYearOfWhatItIsAbout() {
        assertThat(promised("publish its figures for 2031 on Friday").due().lastDay())
                .contains(may(9));
    }

    @Test
    void aDayOfBeginningIsNoneByWhichItIsDone() {
        DateRange due = promised("run extra boats from Friday").due();
        assertThat(due.firstDay()).contains(may(9));
        assertThat(due.lastDay()).isEmpty();
        assertThat(Promised.in("Norvale Ferries promised to run extra boats from Friday.")
                        .statusOn("2031-05-20"))
                .isEqualTo(Status.OPEN);
    }

    @Test
    void whereBeginningIsPromisedItIsTheDay() {
        assertThat(promised("start running boats from Friday").due().lastDay()).contains(may(9));
    }

    @Test
    void aClauseOfTimeIsAConditionAndMayTellTheDay() {
        Commitment told = promised("mend the pier when the grant comes");
        assertThat(told.what()).isEqualTo("mend the pier");
        assertThat(told.condition()).contains("when the grant comes");
        assertThat(told.due().isKnown()).isFalse();
        assertThat(promised("mend the pier when the summer begins on 9 May")
                        .due()
                        .lastDay())
                .contains(may(9));
        assertThat(promised("mend the pier once the grant is paid by 9 May")
                        .due()
                        .isKnown())
                .isFalse();
        assertThat(promised("mend the pier as soon as the grant is paid").condition())
                .contains("as soon as the grant is paid");
    }

    @Test
    void aClauseOfTimeMayStandBefore() {
        String content = "When the summer is over, we will close the pier";
        Commitment told = Promised.said("“" + content + ",” Norvale Ferries said.", "Norvale Ferries", content)
                .only();
        assertThat(told.condition()).contains("When the summer is over");
    }

    @Test
    void whatIsPastIsNoCondition() {
        assertThat(promised("mend the pier when it took office").condition()).isEmpty();
        assertThat(Promised.in("When asked, Norvale Ferries pledged to mend the pier.")
                        .only()
                        .condition())
                .isEmpty();
    }

    @Test
    void theDayOfWhatIsCalledOffIsNotWhenItIsDue() {
        assertThat(promised("cancel the boats on 9 May").due().isKnown()).isFalse();
    }

    @Test
    void whatIsNotToBeDoneIsDueOnNoDay() {
        assertThat(Promised.in("Norvale Ferries promised not to close the pier within days.")
                        .only()
                        .due()
                        .isKnown())
                .isFalse();
    }

    @Test
    void theDayMayStandBehindTheDeed() {
        assertThat(promised("mend the old pier, and that will be on Friday")
                        .due()
                        .lastDay())
                .contains(may(9));
    }

    @Test
    void wordsThatBreakOffTellNoDay() {
        assertThat(Promised.in("Norvale Ferries promised to mend the pier, and that will be .")
                        .only()
                        .due()
                        .isKnown())
                .isFalse();
    }

    @Test
    void whoTellsWhenAsksForNoCondition() {
        assertThat(promised("tell the town when the pier opens").condition()).isEmpty();
    }

    @Test
    void quotedWordsGoOnWhereToldOnesEnd() {
        String content = "the pier would be opened “when it is ready, and that will be within days.”";
        Commitment told = Promised.said("Norvale Ferries said " + content, "Norvale Ferries", content)
                .only();
        assertThat(told.what()).isEqualTo("the pier would be opened");
        assertThat(told.condition()).contains("when it is ready");
        assertThat(told.due().isKnown()).isFalse();
    }

    @Test
    void thatItWasMadeNoLaterThanItIsDueTellsNothing() {
        Commitment told =
                Promised.in("Norvale Ferries plans to open the pier on 6 May.").only();
        assertThat(told.due().lastDay()).contains(may(6));
        assertThat(told.made().isKnown()).isFalse();
    }
}
