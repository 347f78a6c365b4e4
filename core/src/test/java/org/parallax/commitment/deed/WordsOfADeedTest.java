package org.parallax.commitment.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Promised;

/** Where the words of a deed end. */
class WordsOfADeedTest {

    private static String deed(String body) {
        return Promised.in(body).only().what();
    }

    @Test
    void anIfThatAsksIsNoCondition() {
        Commitment asks = Promised.in("Norvale Ferries pledged to help guests check if they are hurt by 9 May.")
                .only();
        assertThat(asks.condition()).isEmpty();
        assertThat(asks.what()).isEqualTo("help guests check if they are hurt by 9 May");
    }

    @Test
    void aWordInQuotationMarksIsKeptWhole() {
        assertThat(deed("Norvale Ferries pledged to clear both “wrecks” (the old boats) and sand."))
                .isEqualTo("clear both “wrecks” (the old boats) and sand");
        assertThat(deed("Norvale Ferries pledged to mend the pier in \"early May.\""))
                .isEqualTo("mend the pier in \"early May.\"");
    }

    @Test
    void itDoesNotEndWithWordsThatLeadOnToAQuotationCutShort() {
        assertThat(
                        deed(
                                "Norvale Ferries pledged to mend the old pier in the bay, even if “it rains on each day of the whole summer."))
                .isEqualTo("mend the old pier in the bay");
    }

    @Test
    void itEndsBeforeTheVerbOfTheSentence() {
        assertThat(deed("The Tarsen Council's promise to mend the old pier pleased the town."))
                .isEqualTo("mend the old pier");
        assertThat(deed("The Tarsen Council's promise to mend the pier damaged in the storm."))
                .isEqualTo("mend the pier damaged in the storm");
    }

    @Test
    void theDayOfItsBeginningIsAPartOfIt() {
        assertThat(deed("Norvale Ferries pledged to run more boats, starting on Friday."))
                .isEqualTo("run more boats, starting on Friday");
        assertThat(deed("Norvale Ferries pledged to run more boats, pleasing the town."))
                .isEqualTo("run more boats");
    }

    @Test
    void aTimeOfDayIsKeptWhole() {
        assertThat(deed("Norvale Ferries pledged to open the gates at 1:10 on 9 May."))
                .isEqualTo("open the gates at 1:10 on 9 May");
    }

    @Test
    void aListIsKeptWhole() {
        assertThat(deed("Norvale Ferries pledged to build a school, a clinic and a library."))
                .isEqualTo("build a school, a clinic and a library");
        assertThat(deed("Norvale Ferries pledged to buy three boats, two cranes and a tug by 9 May."))
                .isEqualTo("buy three boats, two cranes and a tug by 9 May");
        assertThat(deed("Norvale Ferries pledged to mend the pier, a wreck of old planks."))
                .isEqualTo("mend the pier");
    }

    @Test
    void whatIsSaidOfTheDeedIsNoPartOfIt() {
        assertThat(deed("Norvale Ferries pledged to mend the pier, leading its rivals to laugh."))
                .isEqualTo("mend the pier");
        assertThat(deed("Ada Brook, who was elected for her pledge to mend the pier, has been blamed for the fire."))
                .isEqualTo("mend the pier");
    }

    @Test
    void aNameThatLooksLikeAModalDoubtsNothing() {
        Promised.in("Ada May promised to mend the pier.").is("Ada May: mend the pier");
    }

    @Test
    void noMarkStandsAlone() {
        assertThat(deed("Norvale Ferries pledged to mend the pier 'promptly.")).isEqualTo("mend the pier");
        assertThat(deed("Norvale Ferries pledged to mend the pier [of the old town."))
                .isEqualTo("mend the pier");
        assertThat(deed("Norvale Ferries pledged to mend the boats' hulls in the '30s style."))
                .isEqualTo("mend the boats' hulls in the '30s style");
        Promised.in("Norvale Ferries pledged to clear the ‘wreck” of sand.").isNothing();
    }

    @Test
    void behindAClauseOfWhichTheSentenceGoesOn() {
        assertThat(deed("Norvale Ferries, which is set to mend the pier on 9 May, Ada Brook said in anger, is late."))
                .isEqualTo("mend the pier on 9 May");
    }

    @Test
    void anAsideBeforeTheDeedIsNoPartOfIt() {
        assertThat(deed("Ada Brook promised that, if elected, she would mend the pier."))
                .isEqualTo("she would mend the pier");
        assertThat(deed("Ada Brook promised that as mayor, she would mend the pier."))
                .isEqualTo("she would mend the pier");
    }

    @Test
    void anotherClauseIsNoPartOfIt() {
        assertThat(deed("Norvale Ferries offered to pay for the pier but it would not have it."))
                .isEqualTo("pay for the pier");
    }
}
