package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Reported;

/** Where what is said ends. */
class EndOfWhatIsSaidTest {

    private static Reported.Then given(String rest, String cue, String tagged) {
        return givenArticle("Ada Brook " + cue + " " + rest + ".")
                .persons("Ada Brook", "Joan Gray")
                .tagged("Ada Brook", cue, tagged)
                .then();
    }

    @Test
    void aWordOrTwoBeforeTheMarkAreSaidToo() {
        given("the pier is shut to all boats", "said", "the pier is shut to")
                .statement("the pier is shut to all boats");
    }

    @Test
    void aCaptionInTheNextLineIsNotSaid() {
        givenArticle("Ada Brook said the toll will rise", "Joan Gray, of the shore patrol")
                .persons("Ada Brook", "Joan Gray")
                .tagged("Ada Brook", "said", "the toll will rise")
                .then()
                .statement("the toll will rise");
    }

    @ParameterizedTest
    @CsvSource({
        "the toll is high and has to go before the summer comes, the toll is high",
        "that the boats lie under the pier and are no longer safe at sea, that the boats lie under the pier"
    })
    void aVerbThatAndJoinsIsSaidToo(String rest, String tagged) {
        given(rest, "said", tagged).statement(rest.replaceFirst("^that ", ""));
    }

    @Test
    void whatIsComparedIsSaidWithIt() {
        given("the toll is higher than all that rowers paid before the storm", "said", "the toll is higher")
                .statement("the toll is higher than all that rowers paid before the storm");
    }

    @Test
    void anAdjectiveHasItsNoun() {
        given("she would give free boat tickets to all of the town in May", "said", "she would give free")
                .statement("she would give free boat tickets to all of the town in May");
    }

    @Test
    void theNextDeedIsTheOutlets() {
        givenArticle("Ada Brook was in Vell, praising the old pier and making her way home.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "praising", "the old pier and making her way home")
                .then()
                .statement("the old pier");
    }

    @Test
    void twoThingsThatSomebodyIsPraisedFor() {
        givenArticle("Ada Brook stood there, praising Finch for mending the pier and making the toll fair.")
                .persons("Ada Brook", "Finch")
                .tagged("Ada Brook", "praising", "Finch for mending the pier and making the toll fair")
                .then()
                .statement("Finch for mending the pier and making the toll fair");
    }

    @Test
    void theSmallWordBehindTheVerbIsSaid() {
        givenArticle("Ada Brook urged those waiting for the boat to row home.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "urged", "waiting for the boat to row home")
                .then()
                .statement("those waiting for the boat to row home");
    }

    @Test
    void whatTheNextVerbGovernsIsNotSaidByAnEarlierOne() {
        givenArticle("Ada Brook, who praised Finch in May, repeated those words on the pier.")
                .persons("Ada Brook", "Finch")
                .tagged("who", "praised", "Finch", "those words")
                .then()
                .statement("Finch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the new toll and has since left the board", "any new office and has since left the town"})
    void afterAThingTheVerbIsTheOutlets(String rest) {
        String thing = rest.substring(0, rest.indexOf(" and "));
        given(rest, "declined", thing).statement(thing);
    }

    @Test
    void aComparisonGoesOn() {
        given(
                        "nobody on the shore is as rich as Mr. Gray and his old friends claim to be",
                        "said",
                        "nobody on the shore is as rich")
                .statement("nobody on the shore is as rich as Mr. Gray and his old friends claim to be");
    }

    @Test
    void aPrepositionIsNotTheLastWord() {
        given(
                        "the long pier is a part of the old town and its harbour for all time",
                        "said",
                        "the long pier is a part of")
                .statement("the long pier is a part of the old town and its harbour for all time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in a letter to the board",
                "in an angry speech",
                "on Twitter",
                "on the record before the court",
                "under oath"
            })
    void howItWasSaidIsNoPartOfIt(String how) {
        given("the toll of the town " + how, "condemned", "the toll of the town " + how)
                .statement("the toll of the town");
    }

    @Test
    void insideAClauseItIs() {
        given("that the toll was announced in a letter", "said", "that the toll was announced in a letter")
                .statement("the toll was announced in a letter");
    }

    @Test
    void whatGoesOnAfterWordsBetweenDashesIsSaidToo() {
        given("the toll is high -- far too high -- and rises every year", "said", "the toll is high")
                .statement("the toll is high -- far too high -- and rises every year");
    }

    @Test
    void whatFollowsOneDashAloneIsNot() {
        given("the toll is high -- a blow to the ferries of the town", "said", "the toll is high")
                .statement("the toll is high");
    }
}
