package org.parallax.statement.act;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

/** What sort of act a statement is where its verb alone does not tell. */
class ActsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook pleaded not guilty to theft. | pleaded | not guilty to theft | SPEECH",
                "Ada Brook has pled no contest. | has pled | no contest | SPEECH",
                "Ada Brook pleaded for a new pier. | pleaded for | a new pier | DEMAND",
                "Ada Brook pleaded the guilty be spared. | pleaded | the guilty be spared | DEMAND"
            })
    void toPleadGuiltyIsNoDemand(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook called police in May. | called | police in May | ATTITUDE",
                "Ada Brook can call 555 0100 for help. | can call | 555 0100 for help | ATTITUDE",
                "Ada Brook called police tactics a disgrace. | called | police tactics a disgrace | SPEECH",
                "Ada Brook called the pier old. | called | the pier old | SPEECH"
            })
    void aCallOnThePhoneTellsNothing(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The union urged Ada Brook to reject the toll. | to reject | the toll | ATTITUDE",
                "The rules allow Ada Brook to approve the toll. | to approve or deny | the toll | ATTITUDE",
                "The toll prompted Ada Brook to reject the plan. | to reject | the plan | STANCE",
                "Ada Brook must cite the old charter. | must cite | the old charter | ATTITUDE",
                "Ada Brook cited the old charter. | cited | the old charter | SPEECH",
                "Ada Brook had to admit the pier is old. | had to admit | the pier is old | SPEECH"
            })
    void whatOneIsToSayIsNotSaid(String article, String cue, String content, Act act) {
        String told = article.contains(cue) ? cue : cue.substring(0, cue.indexOf(" or "));
        thenItIs(article, told, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook offered to mend the pier. | offered | to mend the pier | PROMISE",
                "Ada Brook offered the rowers a refund. | offered | the rowers a refund | PROMISE",
                "Ada Brook offered a sharp critique of the toll. | offered | a sharp critique of the toll | SPEECH",
                "Ada Brook offered little more than a smile. | offered | little more than a smile | ATTITUDE"
            })
    void whatOneOffersIsPromisedWhereItIsADeed(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook asked the board to close the pier. | asked | the board to close the pier | DEMAND",
                "Ada Brook asked for a delay. | asked for | a delay | DEMAND",
                "Ada Brook asked whether the pier is to close. | asked | whether the pier is to close | SPEECH",
                "Ada Brook asked about plans to close the pier. | asked | about plans to close the pier | SPEECH",
                "Ada Brook called on Monday for a new pier. | called on Monday for | a new pier | DEMAND"
            })
    void toAskSomebodyToActIsToDemandIt(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook denied the ferry company a licence. | denied | the ferry company a licence | ATTITUDE",
                "Ada Brook denied bail. | denied | bail | ATTITUDE",
                "Ada Brook denied the claims of the ferry company. | denied | the claims of the ferry company | SPEECH",
                "Ada Brook denied the board gave the rowers a boat. | denied | the board gave the rowers a boat | SPEECH"
            })
    void toDenySomebodyAThingIsToRefuseIt(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook is challenging the mayor in the May primary. | is challenging | the mayor in the May primary | ATTITUDE",
                "Ada Brook challenged the figures of the mayor. | challenged | the figures of the mayor | STANCE",
                "Ada Brook challenged the results of the May election. | challenged | the results of the May election | STANCE"
            })
    void toChallengeARivalIsNoCriticism(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook drew anger and a call for her resignation. | a call for | her resignation | ATTITUDE",
                "Ada Brook obtained a court order to close the pier. | obtained a court order | to close the pier | ATTITUDE",
                "Ada Brook repeated a call for new boats. | repeated a call for | new boats | DEMAND",
                "Ada Brook, who drew a crowd, issued a call for new boats. | issued a call for | new boats | DEMAND"
            })
    void theTargetOfACallDoesNotMakeIt(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook read the harbour charter. | read | the harbour charter | ATTITUDE",
                "Ada Brook closed the pier, citing two officials. | citing | two officials | ATTITUDE",
                "Ada Brook closed the pier, citing the cost of boats. | citing | the cost of boats | SPEECH"
            })
    void whatIsOnlyReadOrCitedIsNotSaid(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook stopped short of saying the pier is lost. | stopped short of saying | the pier is lost | ATTITUDE",
                "Ada Brook refrained from mentioning the toll. | refrained from mentioning | the toll | ATTITUDE",
                "Ada Brook continues to believe the pier is safe. | continues to believe | the pier is safe | BELIEF",
                "Ada Brook pushed back on the toll of the board. | pushed back on | the toll of the board | STANCE",
                "Ada Brook pleaded guilty to a theft of boats. | pleaded guilty | to a theft of boats | SPEECH"
            })
    void theWordBesideTheVerbTellsWhatIsDone(String article, String cue, String content, Act act) {
        thenItIs(article, cue, content, act);
    }

    @Test
    void whatNobodySaysIsNotSaid() {
        givenArticle("Neither the board nor Ada Brook made any comment about the pier.")
                .persons("Ada Brook")
                .tagged("Neither the board nor Ada Brook", "made any comment about", "the pier")
                .then()
                .statement("the pier")
                .is(Act.ATTITUDE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook did not give in, saying the pier is safe. | saying | ASSERTED",
                "Ada Brook would not go that far but said the pier is safe. | said | ASSERTED",
                "Ada Brook was quick to say the pier is safe. | was quick to say | ASSERTED",
                "Ada Brook did not say the pier is safe. | say | DENIED",
                "Ada Brook is to say the pier is safe. | is to say | PLANNED"
            })
    void whatIsNotDoneIsNotWhatIsSaid(String article, String cue, Certainty certainty) {
        givenArticle(article)
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "the pier is safe")
                .then()
                .statement("the pier is safe")
                .is(certainty);
    }

    private static void thenItIs(String article, String cue, String content, Act act) {
        givenArticle(article)
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, content)
                .then()
                .statement(content)
                .is(act);
    }
}
