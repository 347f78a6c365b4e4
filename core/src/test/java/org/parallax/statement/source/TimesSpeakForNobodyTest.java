package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months, seasons and years before a verb of speech, and names that stand in an aside before it. */
class TimesSpeakForNobodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"November", "last spring", "Tuesday", "that week", "1987"})
    void aDayOrAMonthSaysNothing(String time) {
        givenArticle("The keeper was seen " + time + " praising the old pier.")
                .tagged(time, "praising", "the old pier")
                .then()
                .statement("the old pier")
                .hasNoSource();
    }

    @Test
    void norInsideWhatSomebodySaysWhereThereIsNoReportThen() {
        givenArticle("Lew Finch told us that the keeper was seen last spring praising the old pier in the bay.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "told", "the keeper was seen last spring praising the old pier in the bay")
                .taggedInside("last spring", "praising", "the old pier in the bay")
                .then()
                .statements("the keeper was seen last spring praising the old pier in the bay");
    }

    @Test
    void aParticipleBehindATimeIsOfWhoeverOpensTheClause() {
        givenArticle("The board saw a rower who had come home in May 2030 claiming to be ill.")
                .tagged("May 2030", "claiming", "to be ill")
                .then()
                .statement("to be ill")
                .hasSource("who");
    }

    @Test
    void whoStandsBeforeItIsTheSource() {
        givenArticle("Ada Brook on that Tuesday suggested the pier would hold.")
                .persons("Ada Brook")
                .tagged("Tuesday", "suggested", "the pier would hold")
                .then()
                .statement("the pier would hold")
                .isBy("Ada Brook");
    }

    @Test
    void soIsAPronoun() {
        givenArticle("Ada Brook came home. She last week suggested the pier would hold.")
                .persons("Ada Brook")
                .tagged("last week", "suggested", "the pier would hold")
                .then()
                .statement("the pier would hold")
                .hasSource("She");
    }

    @Test
    void soItIsInsideWhatSomebodySays() {
        givenArticle("Lew Finch told us that Ada Brook on that Tuesday suggested the pier would hold.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "told", "Ada Brook on that Tuesday suggested the pier would hold")
                .taggedInside("Tuesday", "suggested", "the pier would hold")
                .then()
                .statement("the pier would hold")
                .isBy("Ada Brook");
    }

    @Test
    void aPersonWhoIsCalledLikeAMonthSpeaks() {
        givenArticle("April Moss came home. Then April said the pier would hold.")
                .persons("April Moss", "April")
                .tagged("April", "said", "the pier would hold")
                .then()
                .statement("the pier would hold")
                .hasSource("April");
    }

    @Test
    void whoeverReportedAThingFirstInAnAsideIsNotItsSource() {
        givenArticle("Her old letter, first reported by the Gray Tide, warned that the pier would sink.")
                .organizations("the Gray Tide")
                .tagged("the Gray Tide", "warned", "the pier would sink")
                .then()
                .statement("the pier would sink")
                .hasSource("Her old letter")
                .isByNobodyNamed();
    }
}
