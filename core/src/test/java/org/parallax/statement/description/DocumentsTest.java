package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.SourceClass;

/** Who speaks through a document. */
class DocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tide Watch's letter",
                "A Tide Watch poll",
                "The latest Tide Watch survey of ferrymen",
                "A report by Tide Watch",
                "Research carried out by Tide Watch",
                "A report released on Friday by Tide Watch",
                "A report released by Tide Watch last year",
                "Early findings of Tide Watch",
                "A statement from Tide Watch",
                "Tide Watch's “Planks”"
            })
    void whoMadeItSpeaksThroughIt(String source) {
        givenArticle(source + " showed that the pier is unsafe.")
                .organizations("Tide Watch")
                .tagged(source, "showed", "that the pier is unsafe")
                .then()
                .statement("the pier is unsafe")
                .isInADocumentBy("Tide Watch")
                .decidedBy("ADocumentSpeaksForItsMaker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A letter obtained by Tide Watch",
                "A report seen by Tide Watch",
                "A report on Tide Watch",
                "A letter to Tide Watch",
                "A report by a friend of Tide Watch"
            })
    void whoHasItOrIsSpokenOfDoesNot(String source) {
        givenArticle(source + " showed that the pier is unsafe.")
                .organizations("Tide Watch")
                .tagged(source, "showed", "that the pier is unsafe")
                .then()
                .statement("the pier is unsafe")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void herLetterIsHers() {
        givenArticle("Ada Brook said the pier is shut.", "Her letter showed that it is unsafe.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("Her letter", "showed", "that it is unsafe")
                .then()
                .statement("it is unsafe")
                .isInADocumentBy("Ada Brook");
    }

    @Test
    void thePollIsTheOneJustSpokenOf() {
        givenArticle("A Tide Watch poll showed that the pier is loved.", "The poll found that the ferry is not.")
                .organizations("Tide Watch")
                .tagged("A Tide Watch poll", "showed", "that the pier is loved")
                .tagged("The poll", "found", "that the ferry is not")
                .then()
                .statement("the ferry is not")
                .isInADocumentBy("Tide Watch");
    }

    @Test
    void aStatementInWhichSomebodySaidSomethingIsTheirs() {
        givenArticle(
                        "Tide Watch said in a statement that the pier is shut.",
                        "The statement noted that the ferry runs.")
                .organizations("Tide Watch")
                .tagged("Tide Watch", "said", "that the pier is shut")
                .tagged("The statement", "noted", "that the ferry runs")
                .then()
                .statement("the ferry runs")
                .isInADocumentBy("Tide Watch");
    }

    @Test
    void aPollOfNobodysStaysNobodys() {
        givenArticle("Tide Watch said the pier is shut.", "The poll found that the ferry is loved.")
                .organizations("Tide Watch")
                .tagged("Tide Watch", "said", "the pier is shut")
                .tagged("The poll", "found", "that the ferry is loved")
                .then()
                .statement("the ferry is loved")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void theBookIsTheMemoirOfWhoWroteIt() {
        givenArticle("Ada Brook said so in her short memoir.", "“The pier was old,” the book says.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "so")
                .tagged("the book", "says", "“The pier was old,”")
                .then()
                .statement("The pier was old,")
                .isInADocumentBy("Ada Brook");
    }

    @Test
    void aPostIsNotByTheSiteItStandsOn() {
        givenArticle("The Tidebook post said the pier is shut.")
                .organizations("Tidebook")
                .tagged("The Tidebook post", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leading figures in the rowers' union",
                "Two senior political figures",
                "figures in shipping and trade",
                "Central figures on the quay"
            })
    void figuresAmongPeopleArePeople(String source) {
        givenArticle(source + " urged the town to mend the pier.")
                .tagged(source, "urged", "the town to mend the pier")
                .then()
                .statement("the town to mend the pier")
                .isBySome(SourceClass.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figures from the ministry",
                "Figures in the report",
                "The latest figures",
                "Unemployment figures in the islands"
            })
    void otherFiguresAreNumbers(String source) {
        givenArticle(source + " said the pier was too small.")
                .tagged(source, "said", "the pier was too small")
                .then()
                .statement("the pier was too small")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void weInAPaperAreThoseWhoWroteIt() {
        givenArticle("A joint statement said: “We have heard reports of a leak in the old pier.”")
                .tagged("A joint statement", "said", "We have heard reports of a leak in the old pier.")
                .taggedInside("We", "have heard reports of", "a leak in the old pier")
                .then()
                .statement("a leak in the old pier")
                .isBySome(SourceClass.GROUP);
    }

    @Test
    void theSamePollIsTheOneNamedInTheSentencesBefore() {
        givenArticle(
                        "Few rowers like the toll in a new Tide Watch poll.",
                        "It rained.",
                        "The same poll showed that the pier is loved.")
                .organizations("Tide Watch")
                .tagged("The same poll", "showed", "that the pier is loved")
                .then()
                .statement("the pier is loved")
                .isInADocumentBy("Tide Watch");
    }

    @Test
    void thePollAfterOneOfNobodysIsNotTheFirst() {
        givenArticle(
                        "A Tide Watch poll showed that the pier is loved.",
                        "A new poll of rowers found that the ferry is not.",
                        "The poll found that the toll is hated.")
                .organizations("Tide Watch")
                .tagged("A Tide Watch poll", "showed", "that the pier is loved")
                .tagged("A new poll of rowers", "found", "that the ferry is not")
                .tagged("The poll", "found", "that the toll is hated")
                .then()
                .statement("the toll is hated")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void whoTellsOfALetterHasNotWrittenIt() {
        givenArticle("Tide Watch said rowers sent a letter.", "The letter said the pier is loved.")
                .organizations("Tide Watch")
                .tagged("Tide Watch", "said", "rowers sent a letter")
                .tagged("The letter", "said", "the pier is loved")
                .then()
                .statement("the pier is loved")
                .isBySome(SourceClass.DOCUMENT);
    }

    @Test
    void whoReleasedItIsNamedInAnAside() {
        givenArticle("The poll, released on Friday by Tide Watch, showed that the pier is loved.")
                .organizations("Tide Watch")
                .tagged("The poll", "showed", "that the pier is loved")
                .then()
                .statement("the pier is loved")
                .isInADocumentBy("Tide Watch");
    }
}
