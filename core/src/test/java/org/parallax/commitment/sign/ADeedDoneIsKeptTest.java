package org.parallax.commitment.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.commitment.Commitment.Status.KEPT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** Norvale Ferries pledged to reopen the old pier; did it? */
class ADeedDoneIsKeptTest {

    @Test
    void whoMeetsSomebodyElseHasNotMetThem() {
        assertThat(meeting("Ada Brook met Ada May on the new pier on Thursday.").signs())
                .isEmpty();
        assertThat(meeting("Ada Brook met Tom Reyes on the new pier on Thursday.")
                        .signs())
                .contains("KEPT by ADeedDoneIsKept");
    }

    @Test
    void whatAnotherDidIsNotDone() {
        Promised told = Promised.in("Ada Brook agreed to plead guilty to the theft of the boat.");
        assertThat(told.and("2031-05-10", "Tom Reyes pleaded guilty to the theft of the boat.")
                        .signs())
                .isEmpty();
        assertThat(told.and("2031-05-11", "Ada Brook pleaded guilty to the theft of the boat.")
                        .signs())
                .contains("KEPT by ADeedDoneIsKept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries promised to have the old pier reopened by 9 May.",
                "Norvale Ferries wants to get the old pier reopened.",
                "Norvale Ferries will have it reopened, the old pier."
            })
    void whatSomebodyIsToSeeToIsNotDone(String report) {
        assertThat(Promised.reopening(report).signs()).doesNotContain("KEPT by ADeedDoneIsKept");
    }

    @Test
    void whatSomebodyHadDoneIsDone() {
        assertThat(Promised.reopening("Norvale Ferries had the old pier reopened.")
                        .signs())
                .contains("KEPT by ADeedDoneIsKept");
    }

    private static Promised meeting(String report) {
        return Promised.in("Ada Brook promised to meet Tom Reyes on the new pier.")
                .and("2031-05-10", report);
    }

    private static Commitment.Status after(String report) {
        return Promised.reopening(report).statusOn("2031-05-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries has reopened the old pier.",
                "Norvale Ferries has now reopened the old pier.",
                "The old pier was reopened on 8 May.",
                "Norvale Ferries claimed that it had reopened the old pier.",
                "There is no doubt that Norvale Ferries has reopened the old pier.",
                "The Pier Union did not deny that Norvale Ferries has reopened the old pier.",
                "No smoke was seen, and Norvale Ferries reopened the old pier."
            })
    void whatIsToldAsDoneIsKept(String report) {
        assertThat(after(report)).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries met the Pier Union, and reopened its office.",
                "Nobody reopened the old pier.",
                "No captain has reopened the old pier.",
                "None of the captains have reopened the old pier.",
                "Neither of the captains reopened the old pier."
            })
    void whatNobodyDidIsNot(String report) {
        assertThat(after(report)).isNotEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries has hardly reopened the old pier.",
                "Norvale Ferries had almost reopened the old pier.",
                "Norvale Ferries has nearly reopened the old pier."
            })
    void whatWasAlmostDoneIsNot(String report) {
        assertThat(after(report)).isNotEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries denied that it had reopened the old pier.",
                "The Pier Union denies Norvale Ferries has reopened the old pier.",
                "The Pier Union doubts that Norvale Ferries has reopened the old pier.",
                "Had Norvale Ferries reopened the old pier, all would be well."
            })
    void whatIsDeniedOrSupposedIsNot(String report) {
        assertThat(after(report)).isNotEqualTo(KEPT);
    }

    @Test
    void aWordOfAnothersNameIsNoneOfTheDeedsThings() {
        Promised pledge = Promised.in("Norvale Ferries pledged to mend the pier by 9 May.");
        assertThat(pledge.and("2031-05-08", "The Pier Union mended its house.").signs())
                .isEmpty();
        assertThat(pledge.and("2031-05-08", "The pier was mended by the Pier Union.")
                        .signs())
                .containsExactly("KEPT by ADeedDoneIsKept");
    }
}
