package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.SourceClass;

/** Sources, contents and speakers that are whole and nobody else's. */
class WholeAndNoMoreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A clerk, who spoke on one condition, later said the pier is shut. | A clerk, who spoke | A clerk",
                "Ada Brook, an old rower of Vell, later said the pier is shut. | Ada Brook, an | Ada Brook",
                "The Tide Letter on that day said the pier is shut. | The Tide Letter on | The Tide Letter",
                "Then Ada Brook said the pier is shut. | Then Ada Brook | Ada Brook",
                "Ada Brook, who rows, said the pier is shut. | Ada Brook, who rows | Ada Brook, who rows",
                "That committee said the pier is shut. | That committee | That committee"
            })
    void aSourceEndsWithItsWords(String article, String tagged, String source) {
        givenArticle(article)
                .persons("Ada Brook")
                .tagged(tagged, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource(source);
    }

    @ParameterizedTest
    @CsvSource({"The Gray County Republican, Gray County", "A clerk from Vell and Norrland, Norrland"})
    void aPlaceInADescriptionDoesNotSpeak(String source, String place) {
        givenArticle(source + " said the pier is shut.")
                .places(place, "Vell")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void aGovernmentSpeaksForItsPlace() {
        givenArticle("The Norrland Government said the pier is shut.")
                .places("Norrland")
                .tagged("The Norrland Government", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Norrland Government");
    }

    @Test
    void aSiteWithAnOwnerDoesNotSpeak() {
        givenArticle("Ada Brook left after her Facebook post on the pier being shut.")
                .persons("Ada Brook")
                .organizations("Facebook")
                .tagged("her Facebook", "post", "on the pier being shut")
                .then()
                .statement("on the pier being shut")
                .isByNobodyNamed();
    }

    @Test
    void whoIsToldIsNotWhoTells() {
        givenArticle("Mayor Ada Brook smiled at the rowers. “You know it is shut,” he told the mayor.")
                .persons("Ada Brook")
                .tagged("he", "told", "“You know it is shut,”")
                .then()
                .statement("You know it is shut,")
                .isByNobodyNamed();
    }

    @Test
    void whoIsToldOfIsNotWhoTells() {
        givenArticle("Lew Finch was at the pier. He said Finch rowed home.")
                .persons("Lew Finch", "Finch")
                .tagged("He", "said", "Finch rowed home")
                .then()
                .statement("Finch rowed home")
                .isByNobodyNamed();
    }

    @Test
    void whoSpeaksOfWhatIsHisIsStillTheOneSpokenOf() {
        givenArticle("Lew Finch was at the pier. He said Finch's boat is old.")
                .persons("Lew Finch", "Finch")
                .tagged("He", "said", "Finch's boat is old")
                .then()
                .statement("Finch's boat is old")
                .isBy("Lew Finch");
    }

    @Test
    void whatOneWasAskedIsNoAnswer() {
        givenArticle("Asked by Lew Finch, “Is the old pier shut?” Ada Brook replied: “Yes.”")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "Asked", "“Is the old pier shut?”")
                .tagged("Ada Brook", "replied:", "“Is the old pier shut?”", "“Yes.”")
                .then()
                .statement("Yes.")
                .isBy("Ada Brook");
    }

    @Test
    void twoVerbsHaveAQuotationEach() {
        givenArticle("Ada Brook said, “The pier is shut,” and predicted, “It will sink by May.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,” and predicted, “It will sink by May.”")
                .then()
                .statements("It will sink by May.", "The pier is shut,");
    }

    @Test
    void thatBeforeAThingTellsWhich() {
        givenArticle("Ada Brook dismissed that criticism.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "dismissed", "that criticism")
                .then()
                .statements("that criticism");
    }

    @Test
    void thatBeforeAClauseIsTakenOff() {
        givenArticle("Ada Brook said that boats sink.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that boats sink")
                .then()
                .statements("boats sink");
    }

    @Test
    void aTitleEndsNoContent() {
        givenArticle("Ada Brook said the board let Mr. Finch row home.")
                .persons("Ada Brook", "Finch")
                .tagged("Ada Brook", "said", "the board let Mr")
                .then()
                .statements("the board let Mr. Finch row home");
    }

    @Test
    void reportedlyIsNoSource() {
        givenArticle("“The pier is shut for good,” Ada Brook reportedly wrote.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "reportedly", "“The pier is shut for good,”")
                .tagged("Ada Brook reportedly", "wrote", "“The pier is shut for good,”")
                .then()
                .statement("The pier is shut for good,")
                .isBy("Ada Brook")
                .hasCue("wrote");
    }

    @Test
    void theTitleOfAShowIsNotSaid() {
        givenArticle("“It is shut,” Ada Brook said on Tide Radio's “The Long Row Home Tonight.”")
                .persons("Ada Brook")
                .organizations("Tide Radio")
                .tagged("Ada Brook", "said", "“It is shut,”")
                .then()
                .statements("It is shut,");
    }

    @Test
    void aLetterTellsTheParty() {
        givenArticle(
                        "Sen. Ada Brook, D-Vell, met Rep. Lew Finch, R-Gray. Finch waited. Finch sat.",
                        "“It is late,” Finch said. The Gray Republican said the pier is shut.")
                .persons("Ada Brook", "Lew Finch", "Finch")
                .places("Vell", "Gray")
                .tagged("Finch", "said", "“It is late,”")
                .tagged("The Gray Republican", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch");
    }

    @Test
    void aVideoIsNotByWhomItShows() {
        givenArticle("Ada Brook, seen in a video, said the pier is shut. The video shows three boats.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("The video", "shows", "three boats")
                .then()
                .statement("three boats")
                .isBySome(SourceClass.DOCUMENT);
    }
}
