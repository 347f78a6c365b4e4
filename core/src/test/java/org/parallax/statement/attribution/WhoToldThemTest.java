package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Reported;

/** Words within words: who told those who tell it. */
class WhoToldThemTest {

    private static Reported aides(String said) {
        return givenArticle(capital(said) + ", two aides said.")
                .persons("Ada Brook", "Lew Finch", "Karl Moss")
                .organizations("Gray Board")
                .tagged("two aides", "said", capital(said));
    }

    private static String capital(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook was told of the cracks in the pier by Karl Moss in May|the cracks in the pier",
                "Ada Brook was informed about the cracks by Karl Moss|the cracks",
                "Ada Brook had been warned of the cracks by Karl Moss|the cracks",
                "Ada Brook was briefed on the cracks by Dr. Karl Moss|the cracks"
            })
    void whoToldOfItStandsBehindBy(String said, String matter) {
        aides(said).then().statement(matter).isBy("Karl Moss").standsWithin(capital(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook was told by Karl Moss that the pier is shut|that the pier is shut",
                "Ada Brook was assured by Karl Moss that the pier is shut|that the pier is shut",
                "Ada Brook was warned by Karl Moss that the pier is shut|that the pier is shut"
            })
    void orRightBehindTheVerb(String said, String told) {
        aides(said).then().statement(told.substring("that ".length())).isBy("Karl Moss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook was never told of the cracks by Karl Moss",
                "Ada Brook was not warned of the cracks by Karl Moss",
                "Ada Brook will be told of the cracks by Karl Moss"
            })
    void whatNobodyToldIsNotSaid(String said) {
        aides(said).then().noStatement("the cracks");
    }

    @Test
    void aReportWithinAReportWithinAReport() {
        givenArticle("Tide News reported that Ada Brook said Karl Moss had told the board that the pier is shut.")
                .persons("Ada Brook", "Karl Moss")
                .organizations("Tide News")
                .tagged(
                        "Tide News",
                        "reported",
                        "that Ada Brook said Karl Moss had told the board that the pier is shut")
                .taggedInside("Ada Brook", "said", "Karl Moss had told the board that the pier is shut")
                .taggedInside("Karl Moss", "had told", "that the pier is shut")
                .then()
                .statement("Ada Brook said Karl Moss had told the board that the pier is shut")
                .isBy("Tide News")
                .isTheOutletsOwn()
                .and()
                .statement("Karl Moss had told the board that the pier is shut")
                .isBy("Ada Brook")
                .standsWithin("Ada Brook said Karl Moss had told the board that the pier is shut")
                .and()
                .statement("the pier is shut")
                .isBy("Karl Moss")
                .standsWithin("Karl Moss had told the board that the pier is shut");
    }

    @Test
    void whatOneDeniesHavingSaid() {
        givenArticle("Ada Brook denied that she had said the old pier in Lund is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "denied", "that she had said the old pier in Lund is shut")
                .taggedInside("she", "had said", "the old pier in Lund is shut")
                .then()
                .statement("the old pier in Lund is shut")
                .isBy("Ada Brook")
                .standsWithin("she had said the old pier in Lund is shut");
    }

    @Test
    void whoAccusesSomebodyOfSayingIt() {
        givenArticle("Ada Brook accused Lew Finch of telling the board that the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "accused", "Lew Finch of telling the board that the pier is shut")
                .taggedInside("Lew Finch", "telling", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch")
                .standsWithin("Lew Finch of telling the board that the pier is shut");
    }
}
