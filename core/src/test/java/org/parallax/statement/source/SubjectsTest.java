package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is the subject of a verb for which a tagger found no source, or one that stands in what is said; and what is no report at all. */
class SubjectsTest {

    @Test
    void whoRightBeforeTheVerbIsItsSource() {
        givenArticle("They met Ada Brook, who also called for a new pier.")
                .persons("Ada Brook")
                .tagged("", "called for", "a new pier")
                .then()
                .statement("a new pier")
                .hasSource("who")
                .isBy("Ada Brook");
    }

    @Test
    void thatStandsForTheNameThatADescriptionWithAnotherFollows() {
        givenArticle("It bought boats from Tide Ferries, another company that had declared bankruptcy.")
                .organizations("Tide Ferries")
                .tagged("that", "had declared", "bankruptcy")
                .then()
                .statement("bankruptcy")
                .isBy("Tide Ferries");
    }

    @ParameterizedTest
    @CsvSource({"They, only later admitted", "We, did not expect", "She, had already warned", "I, know"})
    void aPronounRightBeforeTheVerbIsItsSource(String pronoun, String verb) {
        givenArticle(pronoun + " " + verb + " that the pier is unsafe.")
                .tagged("", verb, "that the pier is unsafe")
                .then()
                .statement("the pier is unsafe")
                .hasSource(pronoun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is accused of", "was widely known for", "is said to be", "seemed to enjoy", "allegedly paid for"
            })
    void aPronounThatDoesNotReportIsNoSource(String verb) {
        givenArticle("She " + verb + " closing the old pier at night.")
                .tagged("", verb, "closing the old pier at night")
                .then()
                .statement("closing the old pier at night")
                .hasNoSource();
    }

    @Test
    void aVerbThatTellsNothingOfWhatIsSaidOrThoughtHasNoPronounForItsSource() {
        givenArticle("He stood trial on charges of burning the old pier.")
                .tagged("", "stood trial on charges of", "burning the old pier")
                .then()
                .statement("burning the old pier")
                .hasNoSource();
    }

    @Test
    void aPronounOfTheClauseBeforeIsNoSource() {
        givenArticle("As she left, said to be unsafe, the pier was shut.")
                .tagged("", "said", "to be unsafe")
                .then()
                .statement("to be unsafe")
                .hasNoSource();
    }

    @Test
    void aNameRightBeforeTheVerbIsItsSourceAndNotOneInsideWhatIsSaid() {
        givenArticle("Ada Brook also cited remarks that Lew Finch had made about the pier.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Lew Finch", "cited", "remarks that Lew Finch had made about the pier")
                .then()
                .statement("remarks that Lew Finch had made about the pier")
                .isBy("Ada Brook");
    }

    @Test
    void aNameAfterTheVerbOfAQuotationStaysItsSource() {
        givenArticle("“The pier is shut,” said Ada Brook, who met Lew Finch.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "The pier is shut")
                .then()
                .statement("The pier is shut,")
                .isBy("Ada Brook");
    }

    @Test
    void whoIsCalledAHeroByOthersDoesNotSpeakForThem() {
        givenArticle("Her friends called him a hero for his newly revealed rescue of the ferry.")
                .tagged("Her friends", "called", "him a hero for his newly revealed rescue of the ferry")
                .then()
                .statement("him a hero for his newly revealed rescue of the ferry")
                .hasSource("Her friends")
                .hasCue("called");
    }

    @ParameterizedTest
    @CsvSource({
        "It goes without saying, that the pier is old",
        "Let's focus on, what the pier costs",
        "Having said, that the pier is old",
        "It's hard to imagine, an older pier"
    })
    void aTurnOfPhraseIsNoReport(String phrase, String said) {
        givenArticle(phrase + " " + said + ".").tagged("", phrase, said).then().statements();
    }

    @Test
    void whatSomebodySaysWithoutATurnOfPhraseIsAReport() {
        givenArticle("It is said that the pier is old.")
                .tagged("", "is said", "that the pier is old")
                .then()
                .statement("the pier is old")
                .hasNoSource();
    }

    @Test
    void aPaperThatCorrectsItselfReportsNothing() {
        givenArticle("An earlier version of this article misstated the age of the pier.")
                .tagged("An earlier version of this article", "misstated", "the age of the pier")
                .then()
                .statements();
    }

    @Test
    void anEarlierVersionOfALawReportsLikeTheLaw() {
        givenArticle("An earlier version of the bill called for a new pier.")
                .tagged("An earlier version of the bill", "called for", "a new pier")
                .then()
                .statement("a new pier")
                .hasSource("An earlier version of the bill");
    }

    @ParameterizedTest
    @CsvSource({
        "they, They left the pier and",
        "who, They met rowers who left the pier and later",
        "she, “It leaks” is all she wrote but"
    })
    void theSubjectOfAVerbIsThatOfTheVerbThatAndJoinsToIt(String subject, String before) {
        givenArticle(before + " called for a new one.")
                .tagged("", "called for", "a new one")
                .then()
                .statement("a new one")
                .hasSource(before.startsWith("They left") ? "They" : subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left because the board met and", "They shut the pier, the oldest in the town, and then, in May,",
                "They and", "The pier, which leaks and"
            })
    void theSubjectOfAnotherClauseIsNot(String before) {
        givenArticle(before + " called for a new one.")
                .tagged("", "called for", "a new one")
                .then()
                .statement("a new one")
                .hasNoSource();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After saying the pier was unsafe, she left the town. | she",
                "Saying the pier was unsafe, Ada Brook left the town. | Ada Brook"
            })
    void whoActsNextIsWhoHasSpoken(String sentence, String source) {
        givenArticle(sentence)
                .persons("Ada Brook")
                .tagged("", sentence.startsWith("After") ? "saying" : "Saying", "the pier was unsafe")
                .then()
                .statement("the pier was unsafe")
                .hasSource(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A letter saying the pier was unsafe, she said, was lost.",
                "After saying the pier was unsafe, the board of the town left."
            })
    void whoIsNoSubjectOfAParticipleAtTheHeadIsNot(String sentence) {
        givenArticle(sentence)
                .persons("Ada Brook")
                .tagged("", "saying", "the pier was unsafe")
                .then()
                .statement("the pier was unsafe")
                .hasNoSource();
    }
}
