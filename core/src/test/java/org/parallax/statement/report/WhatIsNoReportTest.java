package org.parallax.statement.report;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

/** What a verb that can report tells without reporting, and what of it the outlet says itself. */
class WhatIsNoReportTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claimed|the title",
                "claims|the party's nomination",
                "accepted|the prize",
                "brandishes|her oar",
                "earned the backing of|two rowers",
                "dismissed|her government",
                "was on hand to witness|the storm",
                "is bent on|winning the race",
                "did not issue|permits for the boats",
                "named|five people to the board",
                "called|a keen rower, Joan Gray"
            })
    void aDeed(String cue, String object) {
        givenArticle("Ada Brook " + cue + " " + object + " on Monday.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, object)
                .then()
                .noStatement(object);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claimed|the title was hers",
                "accepted|the plan",
                "dismissed|the report",
                "claimed|victory is near",
                "called|the pier a wreck",
                "named|the storm as her reason"
            })
    void wordsWithTheSameVerb(String cue, String said) {
        givenArticle("Ada Brook " + cue + " " + said + " on Monday.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, said)
                .then()
                .statement(said)
                .isBy("Ada Brook");
    }

    @Test
    void thatAClaimIsUntrueIsTheOutletsWord() {
        givenArticle("Ada Brook's claim that the pier is hers isn't true.")
                .persons("Ada Brook")
                .tagged("Ada Brook's", "claim", "the pier is hers isn't true")
                .then()
                .statement("the pier is hers")
                .isBy("Ada Brook");
    }

    @Test
    void whatIsClaimedToBeTrueIsSaid() {
        givenArticle("Ada Brook's claim that the letter is true was read.")
                .persons("Ada Brook")
                .tagged("Ada Brook's", "claim", "the letter is true")
                .then()
                .statement("the letter is true");
    }

    @Test
    void whatSomebodyIsAccusedOf() {
        givenArticle("Ada Brook accused Norway of failing to disclose the leak.")
                .persons("Ada Brook")
                .tagged("accused Norway", "failing to disclose", "the leak")
                .then()
                .noStatement("the leak");
    }

    @Test
    void howOneThingStandsToAnother() {
        givenArticle("Her account is in line with the findings of the board.")
                .tagged("Her account", "is in line with", "the findings of the board")
                .then()
                .noStatement("the findings of the board");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The pier was not as wet|as", "The pier is wetter|than", "The pier isn't so old|as"})
    void whatIsOtherwiseThanSomebodySays(String said, String joint) {
        givenArticle(said + " " + joint + " Brook suggested.")
                .persons("Brook")
                .tagged("Brook", "suggested", said)
                .then()
                .noStatement(said);
    }

    @Test
    void norDidSheReportIsNotReported() {
        givenArticle("She did not row, nor did Ada Brook report that the pier was shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "report", "the pier was shut")
                .then()
                .statement("the pier was shut")
                .is(Act.ATTITUDE)
                .is(Certainty.DENIED);
    }

    @Test
    void aVerbBetweenCommasHasTheWholeClause() {
        givenArticle("Those rules, he charged, called for fewer boats.")
                .tagged("he", "called for", "fewer boats")
                .then()
                .statement("Those rules / called for fewer boats")
                .hasCue("charged");
    }

    @Test
    void aParticipleBehindTheCommasIsTheSpeakers() {
        givenArticle("Those rules are old, he charged, demanding fewer boats.")
                .tagged("he", "demanding", "fewer boats")
                .then()
                .statement("fewer boats")
                .hasCue("demanding");
    }

    @Test
    void whatAnotherVerbGovernsIsNotPraised() {
        givenArticle("Ada Brook has both praised the toll and criticized its price.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "has both praised", "the toll", "its price")
                .then()
                .statements("the toll");
    }

    @Test
    void thatItIsUntrueIsTheOutletsWord() {
        givenArticle("Lew Finch claimed that the pier was his, but that was not the case.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "claimed", "the pier was his, but that was not the case")
                .then()
                .statement("the pier was his")
                .isBy("Lew Finch");
    }

    @Test
    void whoOnlySaysSoMayAddIt() {
        givenArticle("Lew Finch said that the pier was his, but that was not the case.")
                .persons("Lew Finch")
                .tagged("Lew Finch", "said", "the pier was his, but that was not the case")
                .then()
                .statement("the pier was his, but that was not the case")
                .isBy("Lew Finch");
    }
}
