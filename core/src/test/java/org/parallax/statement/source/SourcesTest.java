package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.SourceClass;

/** Which words are a source, and of what sort it is. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource({
        "The city council, OFFICIAL",
        "A committee, OFFICIAL",
        "Opposition lawmakers, OFFICIAL",
        "The police, OFFICIAL",
        "The Harbour rowing List, GROUP",
        "A list, DOCUMENT",
        "A summary of their report, DOCUMENT",
        "A charter school, GROUP",
        "A ferry captain, WITNESS",
        "Residents, WITNESS",
        "Local media, REPORTS"
    })
    void theSortOfASource(String source, SourceClass sort) {
        givenArticle(source + " said the pier is shut.")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBySome(sort);
    }

    @Test
    void whatIsShortenedAfterAPronounIsNoPartOfIt() {
        givenArticle("He’s claiming that the pier is shut.")
                .tagged("He", "’s claiming", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource("He")
                .hasCue("’s claiming");
    }

    @Test
    void aNameWithAnApostropheStaysWhole() {
        givenArticle("Ada O’Dell’s crew said the pier is shut.")
                .tagged("Ada O’Dell’s crew", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource("Ada O’Dell’s crew");
    }

    @Test
    void whoIsTheSourceAndNotWhatStandsBeforeIt() {
        givenArticle("They hired Ada Brook, a rights lawyer who opposes the toll.")
                .persons("Ada Brook")
                .tagged("lawyer who", "opposes", "the toll")
                .then()
                .statement("the toll")
                .hasSource("who")
                .isBy("Ada Brook");
    }

    @Test
    void aSourceThatIsPartOfTheCueIsNone() {
        givenArticle("The keeper-said rule is that the pier is shut.")
                .tagged("keeper", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasCue("keeper-said")
                .hasNoSource();
    }

    @ParameterizedTest
    @CsvSource({"when, the keeper", "while, the rowers", "although, the keeper"})
    void whatOpensTheClauseIsNoPartOfIt(String opener, String source) {
        givenArticle("It rained, " + opener + " " + source + " said the pier is shut.")
                .tagged(opener + " " + source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource(source);
    }

    @Test
    void aWordThatOnlyBeginsLikeAnOpenerStays() {
        givenArticle("Thena Brook said the pier is shut.")
                .tagged("Thena Brook", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource("Thena Brook");
    }

    @Test
    void anArticleAloneIsNoSource() {
        givenArticle("The pier is shut, the keeper of it said.")
                .tagged("the", "said", "The pier is shut")
                .then()
                .statement("The pier is shut")
                .isBySome(SourceClass.IMPERSONAL);
    }

    @Test
    void anOpenBracketIsNoPartOfASource() {
        givenArticle("Ada Brook (the mayor) said the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook (", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .hasSource("Ada Brook");
    }

    @Test
    void whoReportedItFirstIsNotTheSpeaker() {
        givenArticle("The note, first reported by the Gray Tide, warned that the pier is old.")
                .organizations("Gray Tide")
                .tagged("the Gray Tide", "first reported", "The note,", "warned that the pier is old")
                .then()
                .statement("the pier is old")
                .isBySome(SourceClass.DOCUMENT)
                .hasSource("The note")
                .hasCue("warned");
    }

    @Test
    void aTitleAloneTakesTheNameBesideIt() {
        givenArticle("Mr. Finch rowed home, saying the pier is shut.")
                .persons("Finch")
                .tagged("Mr", "saying", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Finch")
                .hasSource("Mr. Finch");
    }

    @Test
    void aDescriptionTakesTheNameThatItDescribes() {
        givenArticle("Ada Brook, Finch's old friend and heir, said the pier is shut.")
                .persons("Ada Brook", "Finch")
                .tagged("Finch's old friend and heir", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .hasSource("Ada Brook, Finch's old friend and heir");
    }

    @Test
    void othersSpeakWithTheOneWhoIsNamed() {
        givenArticle("Brook, others vow to rebuild.")
                .persons("Brook")
                .tagged("others", "vow", "to rebuild")
                .then()
                .statement("to rebuild")
                .isBy("Brook");
    }

    @Test
    void butOneNameDoesNotTakeAnother() {
        givenArticle("When it burned, with Ada Brook, Lew Finch said, the pier was shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "said", "the pier was shut")
                .then()
                .statement("the pier was shut")
                .hasSource("Lew Finch");
    }
}
