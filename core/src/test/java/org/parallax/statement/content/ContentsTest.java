package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Kind;

/** Contents are whole: whole words, whole quotations, no holes but the outlet's own words. */
class ContentsTest {

    @Test
    void whatJoinsAContentToTheSentenceIsTakenOff() {
        givenArticle("Ada Brook said that the pier is shut, and left.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut,")
                .then()
                .statement("the pier is shut")
                .is(Kind.INDIRECT);
    }

    @Test
    void aPieceOfAQuotationBecomesAllOfIt() {
        givenArticle("“The pier is shut. It stays shut,” Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "pier is shut.")
                .then()
                .statement("The pier is shut. It stays shut,")
                .is(Kind.DIRECT);
    }

    @Test
    void aQuotationThatTheOutletInterruptsIsTwoPieces() {
        givenArticle("“The pier is shut,” Ada Brook said, “and it stays shut.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”", "“and it stays shut.”")
                .then()
                .statement("The pier is shut, / and it stays shut.")
                .is(Kind.DIRECT);
    }

    @Test
    void aHoleThatTheOutletDoesNotSpeakInIsClosed() {
        givenArticle("Ada Brook said the pier, once the pride of the town, is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier,", "is shut")
                .then()
                .statement("the pier, once the pride of the town, is shut");
    }

    @Test
    void whatBeginsASentenceWithOfLacksNoNoun() {
        givenArticle("Ada Brook slept. Of the pier nobody spoke, Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "Of the pier nobody spoke,")
                .then()
                .statement("Of the pier nobody spoke");
    }

    @Test
    void aWordEndsWithItsSentence() {
        givenArticle("Ada Brook said the pier stays shut.The boats wait.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier stays shut")
                .then()
                .statement("the pier stays shut");
    }

    @Test
    void aWordIsNeverCut() {
        givenArticle("Ada Brook said the pier stays shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier sta")
                .then()
                .statement("the pier stays shut");
    }

    @Test
    void marksStayInPairs() {
        givenArticle("Ada Brook said the pier was “shut for good”, and left.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier was “shut for")
                .then()
                .statement("the pier was “shut for good”")
                .is(Kind.MIXED);
    }

    @Test
    void oneWordBetweenMarksMakesNoQuotation() {
        givenArticle("Ada Brook said the “coalition” had left the pier.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the “coalition” had left the pier")
                .then()
                .statement("the “coalition” had left the pier")
                .is(Kind.INDIRECT);
    }

    @Test
    void aQuotationInTheNextParagraphIsARowOfItsOwn() {
        givenArticle("“The pier is shut,” Ada Brook said.", "“It will stay shut until the spring.”", "The town slept.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”")
                .then()
                .statement("It will stay shut until the spring.")
                .isBy("Ada Brook")
                .decidedBy("TheQuotationGoesOn")
                .hasNoCue();
    }

    @Test
    void aContentKeepsToItsParagraph() {
        givenArticle("Ada Brook said the pier is shut.", "The ferry runs every hour.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut.\n\nThe ferry runs every hour.")
                .then()
                .statements("the pier is shut");
    }

    @Test
    void soIsOneThatATaggerHangsOnTheCueBefore() {
        givenArticle("“The pier is shut,” Ada Brook said.", "“It will stay shut until the spring.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”", "“It will stay shut until the spring.”")
                .then()
                .statements("The pier is shut,", "It will stay shut until the spring.");
    }

    @Test
    void aQuotationOverParagraphsHasAMarkAtEach() {
        givenArticle("Ada Brook said: “The pier is shut.", "“It will stay shut until the spring.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said:", "“The pier is shut.")
                .then()
                .statement("It will stay shut until the spring.")
                .isBy("Ada Brook");
    }

    @Test
    void aQuotationAfterTheOutletsOwnSentenceIsNobodys() {
        givenArticle(
                        "“The pier is shut,” Ada Brook said. The town was built on rowing.",
                        "A sign reads “Welcome to the town of Gray”.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”")
                .then()
                .noStatement("Welcome to the town of Gray");
    }

    @Test
    void aQuotationBesideAVerbThatReportsIsFoundWithoutATagger() {
        givenArticle(
                        "Ada Brook said the pier is shut, but she has also noted “the patience of everybody in this town”.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .then()
                .statement("the patience of everybody in this town")
                .isBy("Ada Brook")
                .hasCue("noted");
    }

    @Test
    void ofTwoCuesWithTheSameTwoQuotationsTheSecondKeepsItsOwn() {
        givenArticle("“Shut the pier!” Ada Brook shouted. “It is not safe,” she said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "shouted", "“Shut the pier!”", "“It is not safe,”")
                .tagged("she", "said", "“Shut the pier!”", "“It is not safe,”")
                .then()
                .statements("Shut the pier! / It is not safe,", "It is not safe,");
    }

    @Test
    void aParagraphThatIsAllQuotationIsByWhomTheOneBeforeReports() {
        givenArticle(
                        "Ada Brook said it was hard when she saw the pier fall.",
                        "“It was the worst day of my life. I sat down and cried.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "it was hard when she saw the pier fall")
                .then()
                .statement("It was the worst day of my life. I sat down and cried.")
                .isBy("Ada Brook")
                .hasNoCue()
                .decidedBy("TheQuotationGoesOn");
    }

    @Test
    void aParagraphThatIsAllQuotationAfterNewsIsNobodys() {
        givenArticle("The pier fell on a Monday.", "“It was the worst day of my life. I sat down and cried.”")
                .then()
                .statements();
    }

    @Test
    void aSignAfterAReportIsNotMoreOfIt() {
        givenArticle("Ada Brook said the pier fell. A board on the shore read:", "“No rowing here today or tomorrow.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier fell")
                .then()
                .statements("the pier fell");
    }

    @Test
    void aPronounAloneTellsNothingOfWhatWasSaid() {
        givenArticle("The board asked for it.")
                .tagged("The board", "asked for", "it")
                .then()
                .statement("it")
                .is(Act.ATTITUDE);
    }

    @Test
    void aPronounBesideAContentIsDropped() {
        givenArticle("The toll, which Ada Brook called wrong, stays.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "called", "which", "wrong")
                .then()
                .statements("wrong");
    }

    @Test
    void toCallSomethingANameIsAStatement() {
        givenArticle("The rowers called the charges a ploy to shut the pier.")
                .tagged("The rowers", "called", "the charges a ploy to shut the pier")
                .then()
                .statement("the charges a ploy to shut the pier")
                .hasSource("The rowers")
                .hasCue("called");
    }

    @Test
    void whoStandsBetweenAQuotationAndItsCueIsTheSource() {
        givenArticle("“The pier will open again next year,” Ada Brook is expected to say.")
                .persons("Ada Brook")
                .tagged("", "is expected", "“The pier will open again next year,” Ada Brook", "to say")
                .then()
                .statement("The pier will open again next year,")
                .isBy("Ada Brook");
    }

    @Test
    void aSecondVerbHasWhatFollowsIt() {
        givenArticle("“The pier is shut,” Ada Brook said, sending a message to rowers that they “must stay at home”.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”", "must stay at home")
                .then()
                .statements("The pier is shut,", "must stay at home")
                .statement("must stay at home")
                .hasCue("sending a message")
                .isBy("Ada Brook");
    }

    @Test
    void aParticipleInTheSourceIsNoSecondVerb() {
        givenArticle("“The pier is shut,” said Ada Brook, warning all rowers, “and it stays shut.”")
                .persons("Ada Brook")
                .tagged("Ada Brook, warning all rowers", "said", "“The pier is shut,”", "“and it stays shut.”")
                .then()
                .statements("The pier is shut, / and it stays shut.");
    }

    @Test
    void aQuotationInTheNextSentenceIsNotTheSecondVerbs() {
        givenArticle("“The pier is shut,” Ada Brook said, referring to the old one. “Nobody may row there.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”", "“Nobody may row there.”")
                .then()
                .statement("The pier is shut, / Nobody may row there.")
                .hasCue("said");
    }

    @Test
    void aDatelineIsNobodysWords() {
        givenArticle("PORT GRAY (Tide) - The piers will open, Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "PORT GRAY (Tide) - The piers will open")
                .then()
                .statements("The piers will open");
    }

    @Test
    void anotherDateline() {
        givenArticle("PORT GRAY, 3 May — The piers will open, Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "PORT GRAY, 3 May — The piers will open")
                .then()
                .statements("The piers will open");
    }

    @Test
    void aDatelineInPiecesOfItsOwn() {
        givenArticle("PORT GRAY (Tide) - The piers will open, Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "PORT GRAY", "The piers will open")
                .then()
                .statements("The piers will open");
    }

    @Test
    void aDayAloneIsNotSaidBesideWhatIs() {
        givenArticle("The piers will open, Ada Brook said on Tuesday.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "The piers will open", "on Tuesday")
                .then()
                .statements("The piers will open");
    }

    @Test
    void theOutletsNextVerbEndsARelativeClause() {
        givenArticle("Ada Brook, who told the board no boat had been lost, did not answer letters.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "no boat had been lost, did not answer letters")
                .then()
                .statements("no boat had been lost");
    }

    @Test
    void aCommaOutsideARelativeClauseEndsNothing() {
        givenArticle("Ada Brook said no boat had been lost, did not sink and will sail.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "no boat had been lost, did not sink and will sail")
                .then()
                .statements("no boat had been lost, did not sink and will sail");
    }

    @Test
    void theHearerIsNotSaid() {
        givenArticle("Ada Brook confirmed to the Gray Gazette that she wrote the log.")
                .persons("Ada Brook")
                .organizations("Gray Gazette")
                .tagged("Ada Brook", "confirmed", "the Gray Gazette that she wrote the log")
                .then()
                .statement("she wrote the log")
                .cameVia(Statement.Channel.INTERVIEW, "the Gray Gazette");
    }

    @Test
    void aWordOfTheClauseBeforeTheCueIsNotSaid() {
        givenArticle("The union, which doubts the plan for Harrow, stressed that the pier is shut.")
                .organizations("The union")
                .tagged("The union", "stressed", "Harrow", "that the pier is shut")
                .then()
                .statement("the pier is shut");
    }

    @Test
    void twoWordsThatAreQuotedBeforeTheCueAreSaid() {
        givenArticle("Harrow's “dead end”, Ada Brook stressed, means that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "stressed", "“dead end”", "means that the pier is shut")
                .then()
                .statement("dead end / means that the pier is shut");
    }

    @Test
    void whatBeginsWithOfHasItsNounBeforeIt() {
        givenArticle("The anger of the union came because the pier is shut, Ada Brook said.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "of the union came because the pier is shut,")
                .then()
                .statement("The anger of the union came because the pier is shut");
    }

    @Test
    void theNounBeforeOfStaysWhereItIsTheSource() {
        givenArticle("The anger of the union told of a pier that is shut.")
                .tagged("The anger", "told", "of a pier that is shut")
                .then()
                .statement("of a pier that is shut");
    }

    @Test
    void onlyThatIsNotSaid() {
        givenArticle("Ada Brook said only that the log was lost.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "only that the log was lost")
                .then()
                .statements("the log was lost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said: | She",
                "Ada Brook told the harbour board: | Ada Brook",
                "On Tuesday, in a letter, the rowers wrote: | the rowers"
            })
    void aParagraphInMarksUnderAColonIsWhatTheSentenceReports(String leadIn, String source) {
        givenArticle(leadIn, "“The pier is shut. It will stay shut until the spring.”")
                .persons("Ada Brook")
                .then()
                .statement("The pier is shut. It will stay shut until the spring.")
                .hasSource(source);
    }

    @Test
    void aParagraphInMarksUnderAColonOfNoReportIsNobodys() {
        givenArticle("The sign at the pier is red:", "“Welcome to the town of Gray”")
                .then()
                .statements();
    }
}
