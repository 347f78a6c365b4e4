package org.parallax.disagreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

/** The rules that know in which ways a thing can be told. */
class OneThingIsToldInTwoWaysTest {

    private static Told sula(String file, String words) {
        return toldOfSula(file, words)
                .naming(NameType.PERSON, "Ana Brel")
                .naming(NameType.PERSON, "Jon Lund")
                .naming(NameType.ORGANIZATION, "Tarn Rowers")
                .naming(NameType.PLACE, "Sula");
    }

    private static void thenTheyDifferBecause(String why, String one, String other) {
        assertThat(given(sula("a", one), sula("b", other)).found())
                .extracting(Disagreement::why)
                .contains(List.of(why));
    }

    private static void thenNothingIsLaidBeside(String why, String one, String other) {
        assertThat(given(sula("a", one), sula("b", other)).found())
                .extracting(Disagreement::why)
                .doesNotContain(List.of(why));
    }

    private static final String CLAIMED = "claimed by nobody yet in one article, and by somebody in the other";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was no immediate claim of responsibility. | The Grey Masons claimed responsibility for the blast.",
                "No group has claimed responsibility for the blast. | The Grey Masons have claimed responsibility.",
                "The Grey Masons have been silent about the attack. | The Grey Masons took responsibility for the attack."
            })
    void anAttackIsClaimedByNobodyAndBySomebody(String not, String claimed) {
        thenTheyDifferBecause(CLAIMED, not, claimed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was no claim of responsibility. | The band that claimed responsibility for the flood came from Tarn.",
                "There was no claim of responsibility. | The Grey Masons claimed responsibility for the attacks of last year.",
                "The mayor has been silent about the budget. | The Grey Masons claimed responsibility for the blast."
            })
    void whatIsClaimedElsewhereIsNoClaimOfTheAttack(String not, String claimed) {
        thenNothingIsLaidBeside(CLAIMED, not, claimed);
    }

    private static final String RACE = "one stays in a race, and leaves it";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel is staying in the race. | Ana Brel suspended her campaign on Monday.",
                "Ana Brel remains in the contest for mayor. | Ana Brel dropped out of the race."
            })
    void oneLeavesARaceAndStaysInIt(String stays, String leaves) {
        thenTheyDifferBecause(RACE, stays, leaves);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel is staying in the race. | Jon Lund suspended his campaign on Monday.",
                "Ana Brel is staying in the race. | Jon Lund urged Ana Brel to drop out of the race.",
                "Ana Brel is staying in Sula. | Ana Brel ended her campaign."
            })
    void whoLeavesAnotherRaceMayStay(String stays, String leaves) {
        thenNothingIsLaidBeside(RACE, stays, leaves);
    }

    private static final String LEAVE = "asked to leave in one article, made to or not let in in the other";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two rowers were asked to leave the ferry after a quarrel over an oar. | A steward forced them off the ferry after a quarrel over an oar.",
                "The goat's owner was told to leave the stadium in Sula. | The owner and his goat were refused admission to the stadium in Sula."
            })
    void oneIsAskedToLeaveOrMadeTo(String asked, String made) {
        thenTheyDifferBecause(LEAVE, asked, made);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two rowers were asked to leave the ferry after a quarrel. | The old mayor was forced out of office after a quarrel on the ferry.",
                "Two rowers were asked to leave the ferry after a quarrel. | A cook was thrown out of an inn in Sula.",
                "Two rowers were asked to sing on the ferry after a quarrel. | A steward forced them off the ferry after a quarrel."
            })
    void whoIsMadeToLeaveSomethingElseIsAnother(String asked, String made) {
        thenNothingIsLaidBeside(LEAVE, asked, made);
    }

    private static final String VEHICLE = "one attack, made with another vehicle in each article";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomber rammed a truck into the customs house of Sula. | A car packed with explosives hit the customs house of Sula.",
                "A van bomb tore open the customs house of Sula. | Bombers rammed a lorry into the customs house of Sula."
            })
    void oneAttackIsMadeWithTwoVehicles(String one, String other) {
        thenTheyDifferBecause(VEHICLE, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomber rammed a truck into the customs house of Sula. | A car was parked at the customs house of Sula.",
                "A bomber rammed a truck into the customs house of Sula. | A second car bomb was found at the customs house of Sula.",
                "A bomber rammed a truck into the customs house of Sula. | A lorry packed with explosives hit the customs house of Sula."
            })
    void whatIsNoOtherVehicleOfTheAttack(String one, String other) {
        thenNothingIsLaidBeside(VEHICLE, one, other);
    }

    private static final String WEATHER = "of one accident, the weather is told as good and as bad";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank off Sula. Visibility was perfect, the pilot said. | Strong winds were reported where the ferry sank.",
                "The balloon crashed in good weather. | The balloon crashed in thick fog."
            })
    void theWeatherIsFairAndFoul(String fair, String foul) {
        thenTheyDifferBecause(WEATHER, fair, foul);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair was held in good weather. | The balloon crashed in thick fog.",
                "The balloon crashed in good weather. | There were no strong winds where the balloon crashed.",
                "The balloon crashed in good weather. | The balloon crashed in perfect weather."
            })
    void whatIsNoOtherWeather(String one, String other) {
        thenNothingIsLaidBeside(WEATHER, one, other);
    }

    private static final String KNEW = "known of in one passage, and not known of in the other";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel sold her shares after finding out the mill was hacked. | Ana Brel had no knowledge of any breach, the mill said.",
                "Ana Brel knew about the letter in May. | Ana Brel was unaware of the letter."
            })
    void oneKnewAndDidNotKnow(String knew, String not) {
        thenTheyDifferBecause(KNEW, knew, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel knew about the letter in May. | Jon Lund was unaware of the letter.",
                "Ana Brel knew about the letter in May. | Ana Brel was unaware of the flood.",
                "It is not clear whether Ana Brel knew about the letter. | Ana Brel was unaware of the letter."
            })
    void whatOthersKnewIsNoMatterOfHers(String knew, String not) {
        thenNothingIsLaidBeside(KNEW, knew, not);
    }

    private static final String MOTIVES = "one deed, put down to two motives";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel burned the mill out of hatred of millers. | Ana Brel said that it was in retaliation for the flood.",
                "Jon Lund was mentally ill, his doctor said. | Jon Lund was inspired by a band of zealots."
            })
    void oneDeedHasTwoMotives(String one, String other) {
        thenTheyDifferBecause(MOTIVES, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel burned the mill out of hatred of millers. | Jon Lund said that it was in retaliation for the flood.",
                "Ana Brel burned the mill out of hatred of millers. | Ana Brel did not do it in revenge for the flood."
            })
    void theMotivesOfTwoAreTwo(String one, String other) {
        thenNothingIsLaidBeside(MOTIVES, one, other);
    }

    private static final String DEAL = "agreed on in one passage, and not in the other";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guild had agreed to a vote on the ferry toll of Sula. | No deal on a vote over the ferry toll was announced in Sula.",
                "The guild reached a deal on the ferry toll of Sula with the rowers. | There is no agreement on the ferry toll of Sula with the rowers."
            })
    void aDealIsMadeAndNotMade(String made, String not) {
        thenTheyDifferBecause(DEAL, made, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guild had agreed to a vote on the ferry toll of Sula. | No deal on wages was announced.",
                "The guild hoped to reach a deal on the ferry toll of Sula with the rowers. | There is no agreement on the ferry toll of Sula with the rowers."
            })
    void anotherDealIsNone(String made, String not) {
        thenNothingIsLaidBeside(DEAL, made, not);
    }

    private static final String SEVERAL = "one in one article, several in the other";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A huge blast was heard at the mill. | There were two large explosions at the mill.",
                "A lone gunman opened fire in the market. | Three gunmen opened fire in the market."
            })
    void thereIsOneOrSeveral(String one, String several) {
        thenTheyDifferBecause(SEVERAL, one, several);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A huge blast was heard at the mill. | An explosion was heard at the mill.",
                "Gunfire and a blast were heard at the mill. | There were two explosions at the mill.",
                "A blast was heard, the last of several blasts. | There were two explosions at the mill."
            })
    void whatIsNoOtherNumber(String one, String several) {
        thenNothingIsLaidBeside(SEVERAL, one, several);
    }

    private static final String RULED_OUT = "considered in one passage, ruled out in the other";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel will look into a recount of the votes in Sula. | Ana Brel would not seek a recount of the votes in Sula.",
                "The guild of Sula is considering an appeal to the court. | The guild of Sula ruled out an appeal to the court."
            })
    void oneConsidersItAndRulesItOut(String considers, String not) {
        thenTheyDifferBecause(RULED_OUT, considers, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel will look into a recount of the votes in Sula. | Ana Brel would not seek a pardon in Sula.",
                "Ana Brel will not consider a recount of the votes in Sula. | Ana Brel would not seek a recount of the votes in Sula."
            })
    void whatIsRuledOutIsSomethingElse(String considers, String not) {
        thenNothingIsLaidBeside(RULED_OUT, considers, not);
    }

    private static final String ORIGINS = "one person of one age, described as of two origins";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver was a 31-year-old Frenchman of Danish origin. | The driver, a 31-year-old immigrant from Denmark, was shot.",
                "The driver, a 31-year-old dual national, was shot. | The driver, a 31-year-old Danish citizen, was shot."
            })
    void oneSuspectHasTwoOrigins(String one, String other) {
        thenTheyDifferBecause(ORIGINS, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver was a 31-year-old Frenchman. | A 24-year-old immigrant from Denmark was hurt.",
                "The driver was a 31-year-old Danish citizen. | The driver, a 31-year-old Danish citizen, was shot."
            })
    void whoIsOfAnotherAgeIsAnother(String one, String other) {
        thenNothingIsLaidBeside(ORIGINS, one, other);
    }
}
