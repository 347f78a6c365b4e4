package org.parallax.timeline.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.row.RulesOfRows.joined;
import static org.parallax.timeline.row.RulesOfRows.thenOne;
import static org.parallax.timeline.row.RulesOfRows.thenTwo;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.timeline.passage.Drawn;
import org.parallax.timeline.passage.ToldEvent;

/** What is told before its day comes: of one day in like words it is one row, and what was done then as well. */
class WhatIsPlannedAndWhatIsDueTest {

    private static final RowsThatAreOne.Rule PLANNED = new WhatIsPlannedForADayIsOneEntry();
    private static final RowsThatAreOne.Rule DONE = new WhatWasPlannedAndDoneIsOneEntry();
    private static final RowsThatAreOne.Rule DUE = new ADeadlineToldTwiceIsOneEntry();

    private static Drawn court(String article) {
        return Drawn.in(article).words("judge", "sente", "brel", "pier", "june", "court");
    }

    @Test
    void twoWordsOfAFifthMakeTwoPlansOne() {
        thenOne(
                PLANNED,
                court("a").planned(),
                Drawn.in("b").planned().words("sente", "brel", "has", "been", "set", "for"));
    }

    @Test
    void oneWordDoesWhereItIsHalfOfAll() {
        thenOne(PLANNED, court("a").planned(), Drawn.in("b").planned().words("sente", "soon"));
        thenTwo(PLANNED, court("a").planned(), Drawn.in("b").planned().words("sente", "soon", "fog"));
    }

    @Test
    void whatWasDoneIsNoPlan() {
        thenTwo(PLANNED, court("a").planned(), court("b"));
        thenTwo(PLANNED, court("a"), court("b"));
    }

    @Test
    void whatOthersPlanIsAnother() {
        thenTwo(
                PLANNED,
                court("a").planned().deed(Set.of("vote"), Set.of("house")),
                court("b").planned().deed(Set.of("vote"), Set.of("senat")));
    }

    @Test
    void aPlanForAnotherDayIsAnother() {
        thenTwo(PLANNED, court("a").planned(), court("b").planned().on("2031-05-06"));
        thenTwo(PLANNED, court("a").planned(), court("b").planned().from("2031-05-05", "2031-05-06"));
    }

    @Test
    void whatOnePlannedAndAnotherSawDoneIsOneThatShowsHowItWas() {
        thenOne(DONE, court("a").planned(), court("b"));
        assertThat(joined(DONE, court("a").planned(), court("b"))
                        .orElseThrow()
                        .shown()
                        .planned())
                .isFalse();
    }

    @Test
    void theArticleThatTellsBothTellsTwo() {
        thenTwo(DONE, court("a").planned(), court("a"));
    }

    @Test
    void twoThatWereDoneOrTwoThatArePlannedAreNoSuch() {
        thenTwo(DONE, court("a"), court("b"));
        thenTwo(DONE, court("a").planned(), court("b").planned());
    }

    @Test
    void ofAPlanAThirdOfTheWordsMustBeWhatWasDone() {
        thenTwo(DONE, court("a").planned(), Drawn.in("b").words("judge", "sente", "fog", "gull", "bell"));
        thenOne(DONE, court("a").planned(), Drawn.in("b").words("judge", "sente", "brel", "gull", "bell"));
    }

    @Test
    void aDeadlineThatIsToldAlikeTwiceIsDueOnce() {
        thenOne(DUE, court("a").due(), court("b").planned());
        thenOne(DUE, court("a").due(), court("b").due());
    }

    @Test
    void twoPlansWithoutADeadlineAreNotDue() {
        thenTwo(DUE, court("a").planned(), court("b").planned());
    }

    @Test
    void whatIsDueInOtherWordsIsAnother() {
        thenTwo(DUE, court("a").due(), Drawn.in("b").due().words("judge", "sente", "fog", "gull", "bell"));
    }

    @Test
    void aDeadlineInTheSentenceOfItsPromiseIsNoRow() {
        ToldEvent promise = Drawn.in("a").on("2031-05-02").sentence(3).event();
        ToldEvent deadline = Drawn.in("a").on("2031-05-21").sentence(3).due().event();
        assertThat(ADeadlineInTheSentenceOfItsPromiseIsNoEntry.withoutSuch(List.of(promise, deadline)))
                .containsExactly(promise);
    }

    @Test
    void inASentenceOfItsOwnItIs() {
        ToldEvent promise = Drawn.in("a").on("2031-05-02").sentence(3).event();
        ToldEvent another = Drawn.in("a").on("2031-05-21").sentence(4).due().event();
        ToldEvent elsewhere = Drawn.in("b").on("2031-05-21").sentence(3).due().event();
        assertThat(ADeadlineInTheSentenceOfItsPromiseIsNoEntry.withoutSuch(List.of(promise, another, elsewhere)))
                .containsExactly(promise, another, elsewhere);
    }

    @Test
    void aPlanInThatSentenceThatIsNoDeadlineStays() {
        ToldEvent promise = Drawn.in("a").on("2031-05-02").sentence(3).event();
        ToldEvent plan = Drawn.in("a").on("2031-05-21").sentence(3).planned().event();
        assertThat(ADeadlineInTheSentenceOfItsPromiseIsNoEntry.withoutSuch(List.of(promise, plan)))
                .containsExactly(promise, plan);
    }
}
