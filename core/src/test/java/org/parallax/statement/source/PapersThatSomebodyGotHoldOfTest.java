package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.SourceClass;

/** A letter that a paper has got hold of is not the paper's. */
class PapersThatSomebodyGotHoldOfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which was obtained by the Gray Post",
                "which was seen by the Gray Post",
                "which has been leaked to the Gray Post",
                "reviewed by the Gray Post",
            })
    void whoHasTheLetterDoesNotWarn(String clause) {
        givenArticle("A letter from Karl Moss to the board, " + clause + ", warned of “grave” cracks in the pier.")
                .persons("Karl Moss")
                .organizations("Gray Post")
                .tagged("the Gray Post,", "warned of", "“grave” cracks in the pier")
                .then()
                .statement("“grave” cracks in the pier")
                .isInADocumentBy("Karl Moss");
    }

    @Test
    void whoIsTheSubjectOfTheClauseDoesNotEither() {
        givenArticle("A report by the harbour board, which the Gray Post has seen, says that the pier is shut.")
                .organizations("Gray Post")
                .tagged("the Gray Post", "says", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBySome(SourceClass.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({"obtained", "seen", "reviewed", "published"})
    void thePaperIsTheWay(String verb) {
        givenArticle("A report " + verb + " by the Gray Post says that the pier is shut.")
                .organizations("Gray Post")
                .tagged("A report " + verb + " by the Gray Post", "says", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.OTHER, "the Gray Post");
    }

    @Test
    void aBodyThatWasToldOfSpeaksItself() {
        givenArticle("The board, which was told of the cracks by Karl Moss, said that the pier is shut.")
                .persons("Karl Moss")
                .organizations("Gray Board")
                .tagged("The board, which was told of the cracks by Karl Moss,", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }
}
