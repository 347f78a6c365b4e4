package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.testing.ProcessorTime;

/** What pronouns mean. */
class AntecedentsTest {

    @Test
    void aManIsNoWoman() {
        Told told = given("Tom Reed met Ada Brook. Then he left.")
                .person("Tom Reed")
                .person("Ada Brook");
        assertThat(told.meant("he")).contains("Tom Reed");
    }

    @Test
    void aWomanIsNoMan() {
        Told told = given("Tom Reed met Ada Brook. Then she left.")
                .person("Tom Reed")
                .person("Ada Brook");
        assertThat(told.meant("she")).contains("Ada Brook");
    }

    @Test
    void aCommonNounIsTakenUp() {
        assertThat(given("The sailors were tired. They slept on the pier.").meant("They"))
                .contains("The sailors");
    }

    @Test
    void aPronounThatTakesUpAPronounMeansWhatThatOneMeans() {
        Told told = given("Ada Brook came late. She was tired. Then she slept.").person("Ada Brook");
        assertThat(told.meant("she")).contains("Ada Brook");
    }

    @Test
    void twoWhomAndJoinsAreThey() {
        Told told = given("Tom Reed and Ada Brook came late. They were tired.")
                .person("Tom Reed")
                .person("Ada Brook");
        assertThat(told.meant("They")).contains("Tom Reed and Ada Brook");
    }

    @Test
    void nobodySpeaksOfHimselfByNameInHisOwnWords() {
        Told told = given("“Tom Reed will pay,” he said.").person("Tom Reed").said("he", "Tom Reed will pay");
        assertThat(told.meant("he")).isEmpty();
    }

    @Test
    void whoSpokeLastGoesOnSpeaking() {
        Told told = given("Tom Reed met the mayor. Max Moss said: “Reed is a thief.” He said: “The pier is shut.”")
                .person("Tom Reed")
                .person("Reed")
                .person("Max Moss")
                .quoted("Reed is a thief.")
                .quoted("The pier is shut.")
                .said("Max Moss", "Reed is a thief")
                .said("He", "The pier is shut");
        assertThat(told.meant("He")).contains("Max Moss");
    }

    @Test
    void whoSaysAWholeSentenceWouldSayI() {
        Told told = given("Max Moss met Tom Reed. “He is tired,” Moss said.")
                .person("Max Moss")
                .person("Tom Reed")
                .quoted("He is tired,")
                .said("Moss", "He is tired");
        assertThat(told.meant("He")).contains("Tom Reed");
    }

    @Test
    void whoIsQuotedInPartIsHe() {
        Told told = given("Max Moss said “his boat” sank.")
                .person("Max Moss")
                .quoted("his boat")
                .said("Max Moss", "“his boat” sank");
        assertThat(told.meant("his")).contains("Max Moss");
    }

    @Test
    void whoHoldsTheOfficeIsNamedByIt() {
        Told told = given("The mayor of the town, Ada Brook, came late. Then she left.")
                .person("Ada Brook")
                .office("mayor of the town");
        assertThat(told.entity("she")).hasValue(0);
    }

    @Test
    void whatIsSaidToBeClearIsNothing() {
        assertThat(given("The pier was empty. It was decided that the season had ended.")
                        .meant("It"))
                .isEmpty();
    }

    @Test
    void whatIsOnlyClearIsNothing() {
        assertThat(given("The pier was empty. It was clear that the season had ended.")
                        .meant("It"))
                .isEmpty();
    }

    @Test
    void whereNothingStandsBeforeItNothingIsMeant() {
        assertThat(given("She left.").meant("She")).isEmpty();
    }

    @Test
    void anOrganizationIsNoWoman() {
        assertThat(given("The Tide Board met. She was late.")
                        .organization("Tide Board")
                        .meant("She"))
                .isEmpty();
    }

    @Test
    void aSentenceThatNeverEndsIsReadInLinearTime() {
        ProcessorTime.growsInProportion("pronouns of a sentence without an end", 500, times -> {
            Scene endless =
                    given("the crew saw a boat and it left and ".repeat(times)).scene();
            assertThat(Antecedents.in(endless)).isNotNull();
        });
    }

    @Test
    void whereNoPronounStandsNothingIsMeant() {
        assertThat(Antecedents.in(given("The pier was empty.").scene()).of(new TextSpan(4, 8)))
                .isEmpty();
    }

    @Test
    void aThingIsIt() {
        assertThat(given("The boat sank near the pier. It was red.").meant("It"))
                .contains("The boat");
    }

    @Test
    void manyThingsAreThey() {
        assertThat(given("The boats sank off the pier. They were red.").meant("They"))
                .contains("The boats");
    }

    @Test
    void whoOwnsAThingIsSheAndTheThingIsNot() {
        Told told = given("Ada Brook’s boat sank. She swam ashore.").person("Ada Brook");
        assertThat(told.entity("She")).hasValue(0);
    }

    @Test
    void aNameInAnotherAlphabetIsTakenUp() {
        assertThat(given("Zoë Øverås came late. She was tired.")
                        .person("Zoë Øverås")
                        .meant("She"))
                .contains("Zoë Øverås");
        assertThat(given("Анна Брук came late. She was tired.")
                        .person("Анна Брук")
                        .meant("She"))
                .contains("Анна Брук");
    }

    @Test
    void anEmptyTextHasNoPronouns() {
        assertThat(Antecedents.in(given("").scene()).of(new TextSpan(0, 3))).isEmpty();
    }

    @Test
    void theSameTextIsReadTheSameTwice() {
        Told told = given("Tom Reed met Max Moss. He told him that his boat had sunk.")
                .person("Tom Reed")
                .person("Max Moss");
        assertThat(told.meant("his")).isEqualTo(told.meant("his"));
        TextSpan his = new TextSpan(43, 46);
        assertThat(Antecedents.in(told.scene()).of(his))
                .isEqualTo(Antecedents.in(told.scene()).of(his));
    }

    @Test
    void anAnswerSaysHowLikelyItIs() {
        Told told = given("Ada Brook came late. She was tired.").person("Ada Brook");
        assertThat(Antecedents.in(told.scene())
                        .of(new TextSpan(21, 24))
                        .orElseThrow()
                        .likely())
                .isBetween(.5, 1.0);
    }
}
