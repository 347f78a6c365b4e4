package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Channel;

/** Who heard it, without what only stands beside the hearer. */
class HearersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last week",
                "last month",
                "this week",
                "on Monday",
                "Monday",
                "Monday night",
                "late Monday",
                "yesterday",
                "this morning",
                "in May",
                "two days ago",
                "over the weekend",
                "last Friday evening",
                "early this year",
                "earlier on Monday"
            })
    void aTimeIsNoPartOfTheHearer(String time) {
        givenArticle("“The pier is shut,” Ada Brook told the Gray Gazette " + time + ".")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .organizations("Gray Gazette")
                .tagged("Ada Brook", "told", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .cameVia(Channel.INTERVIEW, "the Gray Gazette");
    }

    @Test
    void aDayInTheNameOfAPaperIsPartOfIt() {
        givenArticle("“The pier is shut,” Ada Brook told the Sunday Herald.")
                .publishedOn("2021-05-05")
                .persons("Ada Brook")
                .organizations("Sunday Herald")
                .tagged("Ada Brook", "told", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .cameVia(Channel.INTERVIEW, "the Sunday Herald");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "told the board|HEARER|the board",
                "told police|HEARER|police",
                "told a crowd of rowers|HEARER|a crowd of rowers",
                "told parliament|HEARER|parliament",
                "told lawmakers in Lund|HEARER|lawmakers",
                "told the court|HEARER|the court",
                "told her deputy, Lew Finch,|HEARER|her deputy",
                "told Tide News in an interview|INTERVIEW|Tide News",
                "told Tide News by phone|INTERVIEW|Tide News",
                "told reporters outside the court|HEARER|reporters outside the court",
                "told a local radio station|INTERVIEW|a local radio station",
            })
    void whoIsTold(String words, Channel channel, String hearer) {
        givenArticle("Ada Brook " + words + " that the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .organizations("Tide News")
                .places("Lund")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(channel, hearer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaking to Tide News",
                "talking to Tide News",
                "in an interview with Tide News",
                "in remarks to Tide News",
                "in comments to Tide News",
                "in a statement to Tide News"
            })
    void whomOneSpeaksTo(String words) {
        givenArticle("Ada Brook, " + words + ", said that the pier is shut.")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.INTERVIEW, "Tide News");
    }

    @ParameterizedTest
    @ValueSource(strings = {"told me", "told us", "told them", "told him", "told everybody"})
    void whoHasNoNameAndNoOfficeIsNotKept(String words) {
        givenArticle("Ada Brook " + words + " that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .cameDirectly();
    }

    @Test
    void whoIsToldOfIsNoHearer() {
        givenArticle("Ada Brook told of a pier that is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told of", "a pier that is shut")
                .then()
                .statement("a pier that is shut")
                .cameDirectly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the Sund News Agency", "the Sund agency", "Reuters", "the AP", "the Associated Press", "dpa"})
    void anAgencyPassesItOn(String agency) {
        givenArticle("Ada Brook told " + agency + " that the pier is shut.")
                .persons("Ada Brook")
                .organizations("Sund News Agency", "Reuters", "AP", "Associated Press")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.AGENCY, agency);
    }

    @Test
    void theHearerBehindAQuotationThatIsBrokenInTwo() {
        givenArticle("“The pier,” Ada Brook told Tide News, “is shut.”")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "“The pier,”", "“is shut.”")
                .then()
                .statement("The pier, / is shut.")
                .cameVia(Channel.INTERVIEW, "Tide News");
    }

    @Test
    void theHearerOfAnotherSentenceHearsNothing() {
        givenArticle("Ada Brook told Tide News that the pier is shut. Lew Finch said it is open.")
                .persons("Ada Brook", "Lew Finch")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .tagged("Lew Finch", "said", "it is open")
                .then()
                .statement("it is open")
                .cameDirectly();
    }
}
