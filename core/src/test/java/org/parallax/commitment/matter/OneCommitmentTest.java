package org.parallax.commitment.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Promised;

/** Which passages of several articles tell one commitment. */
class OneCommitmentTest {

    @Test
    void whereOneTellsOfNobodyOtherNamesAreAnotherDeed() {
        Promised told = Promised.in("Norvale Ferries plans to launch the new boat Swift.")
                .and("2031-05-06", "The launch of the new boat Heron is scheduled for 9 May.");
        assertThat(told.only().what()).isEqualTo("launch the new boat Swift");
    }

    @Test
    void deedsOfOneSortAndOfTheSameThingsAreOne() {
        assertThat(Promised.in("Ada Brook vowed to stay in the race.")
                        .and("2031-05-06", "Ada Brook promised to remain in the race.")
                        .all())
                .hasSize(1);
        assertThat(Promised.in("Ada Brook vowed to resign.")
                        .and("2031-05-06", "Ada Brook promised to step down.")
                        .all())
                .hasSize(1);
        assertThat(Promised.in("Ada Brook vowed to resign.")
                        .and("2031-05-06", "Tom Reyes promised to step down.")
                        .all())
                .hasSize(2);
    }

    @Test
    void theSameWordsAreRepeated() {
        Commitment one = Promised.in("Norvale Ferries pledged to reopen the old pier by 9 May.")
                .and("2031-05-07", "Norvale Ferries pledged to reopen the old pier by 9 May, the board said.")
                .only();
        assertThat(Promised.passages(one, Role.REPEATED)).hasSize(1);
    }

    @Test
    void otherWordsForTheSameDeedAreReworded() {
        Commitment one = Promised.in("Norvale Ferries pledged to repair the old pier by 9 May.")
                .and("2031-05-07", "Norvale Ferries vowed that the pier would be patched up by 9 May.")
                .only();
        assertThat(Promised.passages(one, Role.REWORDED)).hasSize(1);
        assertThat(one.due().lastDay()).contains(LocalDate.of(2031, 5, 9));
    }

    @Test
    void nearlyTheSameThingsAreOfOneDeed() {
        assertThat(Promised.in("Norvale Ferries promised to hand out red paper tickets for children on night boats.")
                        .and(
                                "2031-05-07",
                                "Norvale Ferries pledged to issue red paper tickets for children on night boats.")
                        .all())
                .hasSize(1);
        assertThat(Promised.in("Norvale Ferries promised to open the red paper mill for children at night.")
                        .and("2031-05-07", "Tarsen Council pledged to sell the red paper mill for children at night.")
                        .all())
                .hasSize(2);
    }

    @Test
    void moreIsMoreOfTheSame() {
        assertThat(Promised.in("Norvale Ferries promised to launch more night boats.")
                        .and("2031-05-07", "Norvale Ferries pledged to launch many more.")
                        .all())
                .hasSize(1);
        assertThat(Promised.in("Norvale Ferries promised to launch more night boats.")
                        .and("2031-05-07", "Norvale Ferries pledged to launch the night boats.")
                        .all())
                .hasSize(2);
    }

    @Test
    void anotherDeedIsAnother() {
        assertThat(Promised.in("Norvale Ferries pledged to repair the old pier.")
                        .and("2031-05-07", "Norvale Ferries pledged to buy two large boats.")
                        .all())
                .hasSize(2);
    }

    @Test
    void anotherPromiserIsAnother() {
        assertThat(Promised.in("Norvale Ferries pledged to repair the old pier.")
                        .and("2031-05-07", "Tarsen Council pledged to repair the old pier.")
                        .all())
                .hasSize(2);
    }

    @Test
    void anotherNumberIsAnother() {
        assertThat(Promised.in("Norvale Ferries pledged to buy 20 large boats.")
                        .and("2031-05-07", "Norvale Ferries pledged to buy 30 large boats.")
                        .all())
                .hasSize(2);
    }

    @Test
    void whatWillNotBeDoneIsAnother() {
        assertThat(Promised.in("Norvale Ferries promised that the old pier would be sold.")
                        .and("2031-05-07", "Norvale Ferries promised that the old pier would not be sold.")
                        .all())
                .hasSize(2);
    }

    @Test
    void whatPointsToThoseOfAnotherArticleIsThatOfTheOther() {
        Commitment one = Promised.said(
                        "Norvale Ferries said: “We will be writing to the guests.”",
                        "Norvale Ferries",
                        "We will be writing to the guests.")
                .and(
                        "2031-05-07",
                        "Norvale Ferries said: “We will be writing to them.”",
                        "Norvale Ferries",
                        "We will be writing to them.")
                .only();
        assertThat(one.what()).isEqualTo("writing to the guests");
        assertThat(Promised.passages(one, Role.REWORDED)).hasSize(1);
    }

    @Test
    void aDayOfTheNextWeekIsNoOtherDay() {
        assertThat(Promised.in("Norvale Ferries pledged to reopen the old pier on Tuesday, 13 May.")
                        .and("2031-05-06", "Norvale Ferries pledged to reopen the old pier next week.")
                        .all())
                .hasSize(1);
    }

    @Test
    void whatPointsToTheWorkJustToldIsThatWork() {
        Commitment one = Promised.said(
                        "“We will work with the divers to raise the boat,” Norvale Ferries said.",
                        "Norvale Ferries",
                        "We will work with the divers to raise the boat,")
                .and(
                        "2031-05-06",
                        "“We will continue to work with them in the search,” Norvale Ferries said.",
                        "Norvale Ferries",
                        "We will continue to work with them in the search,")
                .only();
        assertThat(one.what()).isEqualTo("work with the divers to raise the boat");
    }

    @Test
    void bansOfTwoBodiesAreTwo() {
        String council = "The Tarsen Council has banned night fishing in the bay.";
        String board = "The Harbour Board has banned night fishing in the bay.";
        assertThat(Promised.in(council)
                        .and("2031-05-07", council)
                        .and("2031-05-07", board)
                        .and("2031-05-08", board)
                        .all())
                .hasSize(2);
    }

    @Test
    void oneVerbAndOneDayAreNotOneDeed() {
        assertThat(Promised.in(
                                "Tarsen Council promised to cut fares by 9 May. Tarsen Council promised to cut emissions by 9 May.")
                        .all())
                .hasSize(2);
    }

    @Test
    void anIrregularVerbIsTheSameVerb() {
        assertThat(Promised.in("Norvale Ferries pledged to sell the old pier.")
                        .and("2031-05-07", "Norvale Ferries promised that the old pier would be sold.")
                        .all())
                .hasSize(1);
    }

    @Test
    void ordersOfOneDayAreTwo() {
        assertThat(Promised.in("On Tuesday the court ordered Norvale Ferries to release its accounts.")
                        .and("2031-05-07", "On Tuesday the court ordered Eastmere to release the crew.")
                        .all())
                .hasSize(2);
    }

    @Test
    void bansOfOneDayAreTwo() {
        String fishing = "On Tuesday the Tarsen Council banned night fishing in the bay.";
        String swimming = "On Tuesday the Tarsen Council banned summer swimming in the lake.";
        assertThat(Promised.in(fishing)
                        .and("2031-05-07", fishing)
                        .and("2031-05-07", swimming)
                        .and("2031-05-08", swimming)
                        .all())
                .hasSize(2);
    }

    @Test
    void anyOrderOfArticlesGivesTheSame() {
        String first = "Norvale Ferries pledged to reopen the old pier by 9 May.";
        String second = "Norvale Ferries vowed to reopen the old pier by 9 May. The old pier remained closed.";
        Account one = account(Promised.in(first).and("2031-05-12", second));
        Account other = account(new Promised().and("2031-05-12", second).and("2031-05-06", first));
        assertThat(one.commitments()).hasSize(1);
        assertThat(one.commitments().get(0).what())
                .isEqualTo(other.commitments().get(0).what());
        assertThat(one.commitments().get(0).status())
                .isEqualTo(other.commitments().get(0).status());
    }

    private static Account account(Promised articles) {
        return Comparison.compare(articles.story(), Optional.empty(), "a tagger");
    }

    @Test
    void evidenceIsShortAndExact() {
        String endless = "Norvale Ferries pledged to reopen the old pier by 9 May after "
                + "a long and stony talk about the sea, ".repeat(40) + "it was heard.";
        Commitment one = Promised.in(endless).only();
        assertThat(one.evidence())
                .allSatisfy(passage ->
                        assertThat(passage.evidence().words().length()).isLessThanOrEqualTo(600));
        assertThat(one.evidence().get(0).evidence().words()).contains("reopen the old pier");
    }

    @Test
    void aResolutionIsOneInWhateverWordsAndWhoeverIsNamed() {
        Promised.in(
                        "On 2 May the Harbour Board passed a resolution requiring Northport to end the presence of foreign boats.")
                .and(
                        "2031-05-07",
                        "Norvale Ferries is required to leave Northport under a resolution passed by the Harbour Board on 2 May.")
                .only();
    }
}
