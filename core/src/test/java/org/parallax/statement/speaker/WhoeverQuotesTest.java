package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "was quoted as saying by the Herald": who is quoted speaks, in whatever order it is told. */
class WhoeverQuotesTest {

    @Test
    void whoIsQuotedByAPaperBehindHisWordsSpeaks() {
        givenArticle("“The pier is shut,” Ada Brook was quoted as saying by the Gray Herald.")
                .persons("Ada Brook")
                .organizations("Gray Herald")
                .tagged("the Gray Herald", "was quoted as saying", "“The pier is shut,” Ada Brook")
                .then()
                .statement("The pier is shut,")
                .isBy("Ada Brook")
                .hasSource("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is shut,” Ada Brook was quoted by the Gray Herald as saying.",
                "“The pier is shut,” Ada Brook has been quoted as saying.",
                "“The pier is shut,” Ada Brook was later quoted as saying.",
            })
    void inWhateverOrder(String article) {
        String cue = article.replaceFirst("^.*Ada Brook (.*)\\.$", "$1");
        givenArticle(article)
                .persons("Ada Brook")
                .organizations("Gray Herald")
                .tagged("Ada Brook", cue, "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .isBy("Ada Brook");
    }

    @Test
    void aPronounIsQuotedToo() {
        givenArticle("Ada Brook left. “The pier is shut,” she was quoted as saying by the Gray Herald.")
                .persons("Ada Brook")
                .organizations("Gray Herald")
                .tagged("the Gray Herald", "was quoted as saying", "“The pier is shut,” she")
                .then()
                .statement("The pier is shut,")
                .isBy("Ada Brook");
    }

    @Test
    void thePaperThatQuotesSomebodyWithoutANameIsNotTheSpeaker() {
        givenArticle("The Gray Herald quoted a ferryman as saying that the pier is shut.")
                .organizations("Gray Herald")
                .tagged("a ferryman", "as saying", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void accordingToAPaperThatCitesOthersIsThePapers() {
        givenArticle("According to the Gray Herald, citing two people on the board, the pier is shut.")
                .organizations("Gray Herald")
                .tagged("the Gray Herald", "According to", "citing two people on the board, the pier is shut")
                .tagged("the Gray Herald", "citing", "two people on the board, the pier is shut")
                .then()
                .statements("the pier is shut")
                .statement("the pier is shut")
                .isBy("Gray Herald")
                .hasCue("According to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier is shut, the Gray Herald reported, citing two people on the board.",
                "The pier is shut, the Gray Herald reported on Monday, citing a letter.",
            })
    void whoIsCitedBehindAReportIsNotSaid(String article) {
        givenArticle(article)
                .organizations("Gray Herald")
                .tagged("the Gray Herald", "reported", "The pier is shut")
                .then()
                .statements("The pier is shut")
                .statement("The pier is shut")
                .isBy("Gray Herald");
    }
}
