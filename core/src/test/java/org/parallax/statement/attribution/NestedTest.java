package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.SourceClass;

/** Reports within reports. */
class NestedTest {

    @Test
    void aContentIsReadAgain() {
        givenArticle(
                        "A leaked memo revealed that the harbour minister, Ada Brook, had asserted that the pier is unsafe.")
                .persons("Ada Brook")
                .tagged(
                        "A leaked memo",
                        "revealed",
                        "that the harbour minister, Ada Brook, had asserted that the pier is unsafe")
                .taggedInside("the harbour minister, Ada Brook,", "asserted", "that the pier is unsafe")
                .then()
                .statement("the pier is unsafe")
                .isBy("Ada Brook")
                .standsWithin("the harbour minister, Ada Brook, had asserted that the pier is unsafe")
                .and()
                .statement("the harbour minister, Ada Brook, had asserted that the pier is unsafe")
                .isBySome(SourceClass.DOCUMENT)
                .isTheOutletsOwn();
    }

    @Test
    void aClauseOfTwoVerbsIsReadOnce() {
        givenArticle("Ada Brook said the pier shut last year, when the board said and told the crews to leave.")
                .tagged("Ada Brook", "said", "the pier shut last year, when the board said and told the crews to leave")
                .thenTheTaggerReadsOnce("the board said and told the crews to leave");
    }

    @Test
    void oneOfTwoThatHoldEachOthersCuesIsTheOutletsOwn() {
        givenArticle("The board noted what the clerk added on the pier.")
                .tagged("The board", "noted", "what the clerk added")
                .tagged("the clerk", "added", "noted what")
                .then()
                .statement("what the clerk added on the pier")
                .standsWithin("noted what")
                .and()
                .statement("noted what")
                .isTheOutletsOwn();
    }

    @Test
    void aReportAtTheEndHoldsTheWholeSentence() {
        givenArticle("Ada Brook said on Monday that the pier is shut, the Tide agency reported.")
                .persons("Ada Brook")
                .organizations("Tide agency")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .tagged("the Tide agency", "reported", "the pier is shut")
                .then()
                .statement("Ada Brook said on Monday that the pier is shut")
                .isBy("Tide agency")
                .hasCue("reported")
                .and()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .standsWithin("Ada Brook said on Monday that the pier is shut");
    }

    @Test
    void aReportInsideAQuotationIsNotItselfQuoted() {
        givenArticle("“The board has announced the end of the old ferries,” Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The board has announced the end of the old ferries,”")
                .taggedInside("The board", "announced", "the end of the old ferries")
                .then()
                .statement("the end of the old ferries")
                .is(Kind.INDIRECT)
                .and()
                .statement("The board has announced the end of the old ferries,")
                .is(Kind.DIRECT);
    }

    @Test
    void aContentWithoutAWordThatReportsIsNotReadAgain() {
        givenArticle("Ada Brook said that all of the old boats lie under the long pier.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that all of the old boats lie under the long pier")
                .taggedInside("the old boats", "lie", "under the long pier")
                .then()
                .statements("all of the old boats lie under the long pier");
    }

    @Test
    void aSourcelessFragmentInsideIsNoStatement() {
        givenArticle("Ada Brook said the number of boats has grown, contrary to what was announced of them.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the number of boats has grown, contrary to what was announced of them")
                .taggedInside("", "was announced", "what", "of them")
                .then()
                .statements("the number of boats has grown, contrary to what was announced of them");
    }

    @Test
    void whatTheQuotedSayOfThemselvesIsNoReportWithinAReport() {
        givenArticle("“We express our thanks to all of the rowers of the town,” Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“We express our thanks to all of the rowers of the town,”")
                .taggedInside("We", "express", "our thanks to all of the rowers of the town")
                .then()
                .statements("We express our thanks to all of the rowers of the town,");
    }

    @Test
    void aWordThatAttributesNothingMakesNoReportWithin() {
        givenArticle("Ada Brook said that the plan for the pier sums up what the old rowers have asked.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the plan for the pier sums up what the old rowers have asked")
                .taggedInside("the plan for the pier", "sums", "up what the old rowers have asked")
                .then()
                .statements("the plan for the pier sums up what the old rowers have asked");
    }

    @Test
    void aWordAloneIsNoReportWithin() {
        givenArticle("Ada Brook said that the old rowers of the town have denied wrongdoing.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the old rowers of the town have denied wrongdoing")
                .taggedInside("the old rowers of the town", "have denied", "wrongdoing")
                .then()
                .statements("the old rowers of the town have denied wrongdoing");
    }

    @Test
    void aWordThatReportsIsReadInItsOwnClause() {
        givenArticle("Ada Brook wrote that the rowers were glad when Joan Gray told them that the pier is safe.")
                .persons("Ada Brook", "Joan Gray")
                .tagged(
                        "Ada Brook",
                        "wrote",
                        "that the rowers were glad when Joan Gray told them that the pier is safe")
                .taggedInClause(
                        "Joan Gray told them that the pier is safe", "Joan Gray", "told", "that the pier is safe")
                .then()
                .statement("the pier is safe")
                .isBy("Joan Gray")
                .standsWithin("the rowers were glad when Joan Gray told them that the pier is safe");
    }

    @Test
    void whatBelongsToTheClauseItOpens() {
        givenArticle("The board asked Ada Brook for an answer to what the old rowers called “a farce of a toll.”")
                .persons("Ada Brook")
                .tagged("The board", "asked", "for an answer to what the old rowers called “a farce of a toll.”")
                .taggedInClause(
                        "what the old rowers called “a farce of a toll.”",
                        "the old rowers",
                        "called",
                        "what",
                        "“a farce of a toll.”")
                .then()
                .statement("a farce of a toll.")
                .hasSource("the old rowers")
                .standsWithin("for an answer to what the old rowers called “a farce of a toll.”");
    }

    @Test
    void aWordInsideANameAsksForNoSecondReading() {
        givenArticle("Ada Brook warned that the rowers fear the ferries of the United States of the Old Shore.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "warned", "that the rowers fear the ferries of the United States of the Old Shore")
                .taggedInside("the ferries of the United", "States", "of the Old Shore")
                .then()
                .statements("the rowers fear the ferries of the United States of the Old Shore");
    }

    @Test
    void whatSomebodyCanSayIsNotSaid() {
        givenArticle("Ada Brook warned that the board of the town could announce the end of the ferries.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "warned", "that the board of the town could announce the end of the ferries")
                .taggedInside("the board of the town", "announce", "the end of the ferries")
                .then()
                .statements("the board of the town could announce the end of the ferries");
    }

    @Test
    void aContentInPiecesIsNotTrustedInAFragment() {
        givenArticle("Ada Brook noted that with the toll the old board announced the end of the ferries.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "noted", "that with the toll the old board announced the end of the ferries")
                .taggedInside("the old board", "announced", "with the toll", "the end of the ferries")
                .then()
                .statements("with the toll the old board announced the end of the ferries");
    }

    @Test
    void ofASentenceWithoutEndOnlyWhatStandsNearTheWordIsReadAgain() {
        String said = " the rowers that the pier is safe" + " and sound".repeat(200);
        String near = said.substring(0, said.lastIndexOf(' ', 600));
        givenArticle("Ada Brook wrote that it was late when the board told" + said)
                .persons("Ada Brook")
                .tagged("Ada Brook", "wrote", "that it was late when the board told" + said)
                .taggedInClause("the board told" + near, "the board", "told", "that the pier is safe")
                .then()
                .statement("the pier is safe")
                .hasSource("the board");
    }

    @Test
    void aPaperThatIsYetToBeWrittenSaysNothing() {
        String said = "that the town needs a contract that will clarify how many boats may land here";
        givenArticle("Ada Brook said " + said + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", said)
                .taggedInside("a contract", "will clarify", "how many boats may land here")
                .nothingTaggedIn("will clarify how many boats may land here")
                .then()
                .noStatement("how many boats may land here");
    }

    @Test
    void aPaperThatIsWrittenDoes() {
        String said = "that the town has a contract that clarifies how many boats may land here";
        givenArticle("Ada Brook said " + said + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", said)
                .taggedInside("a contract", "clarifies", "how many boats may land here")
                .then()
                .statement("how many boats may land here")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void whatIsMeantInsideAReportIsReadAsWell() {
        String said = "the ferry lines had agreed to draw up a new plan";
        givenArticle("Ada Brook said " + said + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", said)
                .taggedInside("the ferry lines", "had agreed", "to draw up a new plan")
                .then()
                .statement("to draw up a new plan")
                .standsWithin(said);
    }

    @Test
    void wordsInInnerMarksEndWithThem() {
        String said = "“He would look up, and he would say, ‘Never,’ and then he would go on rowing for an hour,”";
        givenArticle(said + " Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", said)
                .taggedInside("he", "would say", "‘Never,’ and then he would go on rowing for an hour")
                .then()
                .noStatement("‘Never,’ and then he would go on rowing for an hour");
    }

    @Test
    void anApostropheEndsNoInnerWords() {
        String said = "“He told us ‘the rowers’ boats leak and the board doesn’t care,’ and then he went away,”";
        givenArticle(said + " Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", said)
                .taggedInside(
                        "He", "told", "‘the rowers’ boats leak and the board doesn’t care,’ and then he went away")
                .then()
                .statement("the rowers’ boats leak and the board doesn’t care")
                .hasSource("He");
    }

    @ParameterizedTest
    @CsvSource({
        "I always tell young rowers, tell young rowers",
        "they told us, told us",
        "we then asked them, asked them"
    })
    void inSpokenWordsACommaAloneIntroducesWhatWasTold(String lead, String cue) {
        givenArticle("“It was late, so " + lead + ", stay near the shore,” Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“It was late, so " + lead + ", stay near the shore,”")
                .then()
                .statement("stay near the shore")
                .hasCue(cue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I tell you", "I say", "I told you", "they say that"})
    void whatIsSaidNowOrToTheOneSpokenToIsNoReport(String lead) {
        givenArticle("“It was late, and " + lead + ", stay near the shore,” Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“It was late, and " + lead + ", stay near the shore,”")
                .then()
                .noStatement("stay near the shore");
    }
}
