package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

/** Which Friday it is, the one before or the one to come, by the verb that it belongs to. */
class WhatTheVerbSaysOfTimeTest {

    // 19 January 2021 is a Tuesday.
    @Test
    void whatWasIsPast() {
        eachOn(
                "2021-01-19",
                "The court sat on Friday. | Friday = DATE 2021-01-15",
                "The court has sat since Friday. | Friday = DATE 2021-01-15",
                "The court was sitting on Friday when the roof fell in. | Friday = DATE 2021-01-15",
                "The ring was found on Friday. | Friday = DATE 2021-01-15");
    }

    @Test
    void whatWillBeIsToCome() {
        eachOn(
                "2021-01-19",
                "The court will sit on Friday. | Friday = DATE 2021-01-22",
                "The court is going to sit on Friday. | Friday = DATE 2021-01-22",
                "The court is due to sit on Friday. | Friday = DATE 2021-01-22",
                "The court plans to sit on Friday. | Friday = DATE 2021-01-22",
                "The bridge is expected to be opened on Friday. | Friday = DATE 2021-01-22",
                "The judge set the hearing for Friday. | Friday = DATE 2021-01-22",
                "The hearing is scheduled for Friday. | Friday = DATE 2021-01-22");
    }

    @Test
    void whatSomebodyRunsForInAMonthIsToCome() {
        eachOn(
                "2031-04-22",
                "Brel is up for re-election in November. | November = DATE 2031-11",
                "Brel is running against Velt, a nurse, in November. | November = DATE 2031-11",
                "The party had a one-in-three chance of losing the harbour in November. | November = DATE 2031-11",
                "Brel was running against Velt in November. | November = DATE 2030-11",
                "Brel won the seat in November. | November = DATE 2030-11");
    }

    @Test
    void whatWasSaidOnADayIsOver() {
        // 22 April 2031 is a Tuesday.
        eachOn(
                "2031-04-22",
                "His claims Monday that he will stay angered the board. | Monday = DATE 2031-04-21",
                "Velt admitted that the pier will close in an interview Monday. | Monday = DATE 2031-04-21",
                "Velt will be asked about the pier in an interview Monday. | Monday = DATE 2031-04-28",
                "The talks Monday will be about the pier. | Monday = DATE 2031-04-28");
    }

    @Test
    void whatIsSaidOfSomethingInPassingIsNotWhatItDid() {
        eachOn(
                "2031-04-22",
                "On Tuesday, a bill that would require the ferries to carry a nurse passed the council. | Tuesday = DATE 2031-04-22",
                "On Friday, a bill that would close the pier will come before the council. | Friday = DATE 2031-04-25");
        on("2031-04-22", "On Monday, a bill that would close the pier passed the council.")
                .has("Monday = DATE 2031-04-21");
    }

    @Test
    void whatIsDoneBySettingIsOver() {
        eachOn(
                "2031-04-22",
                "The letter set off a row in Brel on Friday. | Friday = DATE 2031-04-18",
                "The vote is set for Friday. | Friday = DATE 2031-04-25",
                "The board will put off the vote on Friday. | Friday = DATE 2031-04-25");
        on("2031-04-22", "The board this weekend put off the vote.").means("this weekend", "2031-04-19..2031-04-20");
    }

    @Test
    void whatIsPlannedOrAwaitedOnADayIsToCome() {
        eachOn(
                "2031-04-22",
                "The talk led to plans for a march at the pier on Friday. | Friday = DATE 2031-04-25",
                "The crew wrote to Brel in advance of her speech at the pier on Friday. | Friday = DATE 2031-04-25",
                "The crew is going home for the weekend. | the weekend = DATE 2031-W17-WE",
                "The board has scheduled a meeting of its crew for Friday. | Friday = DATE 2031-04-25",
                "The board called a meeting for Friday. | Friday = DATE 2031-04-25",
                "The board called Velt a fool for Friday's loss. | Friday = DATE 2031-04-18",
                "The board held the old meeting room for Friday. | Friday = DATE 2031-04-18",
                "The crew spoke for the port at the pier on Friday. | Friday = DATE 2031-04-18");
    }

    @Test
    void whatSomebodyCallsForOnADayIsToCome() {
        eachOn(
                "2031-04-22",
                "The union says it plans another round of marches Friday. | Friday = DATE 2031-04-25",
                "Sites that are promoting a rally on Friday were shut. | Friday = DATE 2031-04-25",
                "Velt showed plans of the pier to the board Friday. | Friday = DATE 2031-04-18",
                "The crew were promoting a song on Friday. | Friday = DATE 2031-04-18");
    }

    @Test
    void whatIsToldNextHasNoPartInTheDay() {
        eachOn(
                "2031-04-22",
                "The hall will open on Friday and has let its rooms. | Friday = DATE 2031-04-25",
                "The board is due to hold a meeting on Friday to discuss the pier. | Friday = DATE 2031-04-25",
                "The hall opened on Friday and will let its rooms. | Friday = DATE 2031-04-18",
                "The board held a meeting on Friday to discuss the pier. | Friday = DATE 2031-04-18");
    }

    @Test
    void whatCouldBeDoneIsToCome() {
        eachOn(
                "2031-08-22",
                "The first boats could be sold in October. | October = DATE 2031-10",
                "The vote could come as early as Monday. | Monday = DATE 2031-08-25",
                "As early as July, the two agreed on the vote. | July = DATE 2031-07",
                "The first boats could have been sold in October. | October = DATE 2030-10",
                "The first boats were sold in October. | October = DATE 2030-10");
    }

    @Test
    void whatOpensAfterSomethingElseIsToCome() {
        eachOn(
                "2031-04-22",
                "She wants a deal before the banks open on Friday. | Friday = DATE 2031-04-25",
                "The port will lend money, according to a letter seen by the board on Friday. | Friday = DATE 2031-04-18",
                "The banks opened on Friday. | Friday = DATE 2031-04-18",
                "The port will lend money to the board on Friday. | Friday = DATE 2031-04-25");
    }

    @Test
    void aCompoundIsNoVerb() {
        eachOn(
                "2031-04-22",
                "The burned-out pier will open on Friday. | Friday = DATE 2031-04-25",
                "The pier burned on Friday. | Friday = DATE 2031-04-18");
    }

    @Test
    void whatWasToBeThenIsSeenFromNowInAReport() {
        on("2021-01-19", "The mayor said the court would sit on Friday.").has("Friday = DATE 2021-01-22");
    }

    @Test
    void theVerbOfItsOwnClauseCounts() {
        on("2021-01-19", "The town, which lost its school on Friday, will vote on Sunday.")
                .has("Friday = DATE 2021-01-15", "Sunday = DATE 2021-01-24");
        on("2021-01-19", "The strike, which will end on Friday, began on Sunday.")
                .has("Friday = DATE 2021-01-22", "Sunday = DATE 2021-01-17");
    }

    @Test
    void aDayInAHeadlineWithoutAVerbIsTheLastOne() {
        on("2021-01-19", "Fire in the harbour on Friday").has("Friday = DATE 2021-01-15");
    }

    @Test
    void todaysWeekdayIsToday() {
        on("2021-01-19", "The court sat on Tuesday.").has("Tuesday = DATE 2021-01-19");
    }

    @Test
    void aMonthThatIsNowIsThisYears() {
        on("2021-01-19", "The shop closed in January.").has("January = DATE 2021-01");
        on("2021-01-19", "The shop closed in February.").has("February = DATE 2020-02");
        on("2021-01-19", "The shop will close in February.").has("February = DATE 2021-02");
    }

    @Test
    void whatIsAskedOrQuotedAfterTheDayDoesNotTurnIt() {
        eachOn(
                "2021-01-19",
                "The mayor struggled to answer a question on Sunday about how he would pay. | Sunday = DATE 2021-01-17",
                "She told a radio host on Friday over lunch why she would leave. | Friday = DATE 2021-01-15",
                "The baker warned Monday night “it will rain”. | Monday night = TIME 2021-01-18TNI");
    }

    @Test
    void aParticipleBesideTheDayIsOfTheTenseOfItsVerb() {
        eachOn(
                "2021-01-19",
                "The mayor joined in, announcing on Wednesday he would run. | Wednesday = DATE 2021-01-13",
                "The mayor will join in, announcing on Wednesday what he wants. | Wednesday = DATE 2021-01-20",
                "The mayor closed the hall, starting Wednesday. | Wednesday = DATE 2021-01-20");
    }

    @Test
    void whatWasDoneByADayIsPastAndWhatIsDueByItIsToCome() {
        eachOn(
                "2021-01-19",
                "Rooms have been shut until at least Friday. | Friday = DATE 2021-01-22",
                "Two feet of snow fell by Sunday night. | Sunday night = TIME 2021-01-17TNI",
                "She meant to speak of taxes, but by late Sunday the speech had been rewritten. | late Sunday = DATE 2021-01-17",
                "By Friday the court must decide. | Friday = DATE 2021-01-22",
                "The judge wanted an answer by Friday. | Friday = DATE 2021-01-22",
                "The mayor said he hoped to be home by Friday. | Friday = DATE 2021-01-22");
    }

    @Test
    void onlyWhatIsDueByADayIsOpenBefore() {
        on("2021-01-19", "Two feet of snow fell by Sunday night.").means("Sunday night", "2021-01-17");
        on("2021-01-19", "Ten members had paid by Sunday.").means("Sunday", "2021-01-17");
        on("2021-01-19", "The club said it named all who joined by Sunday.").means("Sunday", "2021-01-17");
        on("2021-01-19", "It wrote to members who were told to pay by 25 January.")
                .means("25 January", "..2021-01-25");
        on("2021-01-19", "The club must pay by Sunday.").means("Sunday", "..2021-01-24");
        on("2021-01-19", "The club promised to have it mended by 16 January.").means("16 January", "..2021-01-16");
        on("2021-01-19", "The club had it mended by 16 January.").means("16 January", "2021-01-16");
    }

    @Test
    void whatWasDueOnYesterdaysWeekdayWasThen() {
        eachOn(
                "2021-01-19",
                "The mayor was scheduled to leave late Monday and sail home. | late Monday = DATE 2021-01-18",
                "The mayor was due to leave on Monday. | Monday = DATE 2021-01-18",
                "The mayor was due to leave on Sunday. | Sunday = DATE 2021-01-24",
                "The mayor is scheduled to leave on Monday. | Monday = DATE 2021-01-25");
    }

    @Test
    void whatBeganInAMonthMayBeOver() {
        on("2021-01-19", "The council imposed a quota on herring, for three months starting in October.")
                .has("October = DATE 2020-10");
        on("2021-01-19", "The council closed the hall, starting in March.").has("March = DATE 2021-03");
        on("2021-01-19", "The council will set a quota, starting in October.").has("October = DATE 2021-10");
    }

    @Test
    void laterThisWeekIsToCome() {
        assertThat(direction("The firm promises reworked boats later this week.", "later this week"))
                .isEqualTo(Telling.Direction.AHEAD);
        assertThat(direction("The firm mended its boats later that week.", "later that week"))
                .isEqualTo(Telling.Direction.BACK);
    }

    @Test
    void whatWouldBeOnYesterdaysWeekdayWasThen() {
        eachOn(
                "2021-01-19",
                "The mayor said that the court would sit on Monday. | Monday = DATE 2021-01-18",
                "The mayor said that the court would sit on Sunday. | Sunday = DATE 2021-01-24",
                "The court will sit on Monday. | Monday = DATE 2021-01-25");
    }

    @Test
    void aWinIsOverWhateverComesOfIt() {
        eachOn(
                "2021-01-19",
                "He should get new friends from the win Sunday, she thinks. | Sunday = DATE 2021-01-17",
                "Her narrow defeat on Sunday will cost the party dearly. | Sunday = DATE 2021-01-17",
                "A win on Sunday would help the club. | Sunday = DATE 2021-01-24");
    }

    @Test
    void whatIsOnADayOrPreparedForItIsToCome() {
        eachOn(
                "2021-01-19",
                "The election is Thursday. | Thursday = DATE 2021-01-21",
                "The fair opens on Friday, said the mayor. | Friday = DATE 2021-01-22",
                "Streets were swept ahead of Friday's parade. | Friday = DATE 2021-01-22",
                "Streets were swept ahead of Monday's parade. | Monday = DATE 2021-01-18",
                "The council called a meeting for later Sunday. | Sunday = DATE 2021-01-24",
                "The council later Sunday called a meeting. | Sunday = DATE 2021-01-17",
                "A man who knows the planning for Thursday's meeting said it was long. | Thursday = DATE 2021-01-21",
                "The town hated Friday's ruling. | Friday = DATE 2021-01-15");
    }

    @Test
    void aMonthIsTheLastOneWhereThePastVerbIsBesideIt() {
        eachOn(
                "2021-11-20",
                "The shop closed in January. | January = DATE 2021-01",
                "The shop burned in December. | December = DATE 2020-12",
                "The chain agreed to buy the shop in January. | January = DATE 2022-01",
                "The council burned its books back in December. | December = DATE 2020-12");
    }

    @Test
    void whatIsSetBeforehandIsInTheNearestSuchMonth() {
        eachOn(
                "2021-08-20",
                "She said the November election mattered. | November = DATE 2021-11",
                "The club feared a vote in October. | October = DATE 2021-10",
                "The club lost the vote in June. | June = DATE 2021-06",
                "The trial in November will be short. | November = DATE 2021-11");
    }

    @Test
    void whatIsExpectedOnADayIsToCome() {
        eachOn(
                "2021-02-20",
                "The club mended its roof before the expected start of the floods in May. | May = DATE 2021-05",
                "The club feared its planned visit on Friday. | Friday = DATE 2021-02-26",
                "The expected vote failed in May. | May = DATE 2020-05",
                "The club lost what it expected in May. | May = DATE 2020-05");
    }

    private static Telling.Direction direction(String text, String time) {
        int at = text.indexOf(time);
        return Telling.direction(text, new TextSpan(0, text.length()), new TextSpan(at, at + time.length()));
    }
}
