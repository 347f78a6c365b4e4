package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents that hold all of what was said, and nothing of another sentence, verb or bracket. */
class ThatAndNoMoreTest {

    @ParameterizedTest
    @CsvSource({
        "urged, rowers, to stay home",
        "has advised, visitors, to the pier to stay away",
        "ordered, the two clubs, not to row",
        "warned members of, both clubs, that it will sink"
    })
    void whoIsToActIsPartOfTheDemand(String verb, String whom, String rest) {
        String cue = verb.replace(" members of", "");
        String whole = (verb + " " + whom + " " + rest).substring(cue.length() + 1);
        boolean lost = verb.endsWith(" of");
        givenArticle("Ada Brook " + verb + " " + whom + " " + rest + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, lost ? whom + " " + rest : rest)
                .then()
                .statements(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Brook was asked by reporters to row home., was asked, to row home",
        "Ada Brook urged again to row home., urged, to row home",
        "Ada Brook asked on Monday to row home., asked, to row home"
    })
    void whatIsNobodyIsNotPartOfIt(String article, String cue, String content) {
        givenArticle(article)
                .publishedOn("2024-05-07")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, content)
                .then()
                .statements(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two cases | have been confirmed | in Vell.",
                "No losses | were reported | on the pier.",
                "The new strain | has also been detected | as far apart as Vell and Lund."
            })
    void aCaseThatIsConfirmedIsNoReport(String sentence) {
        String[] parts = sentence.split(" \\| ", -1);
        givenArticle(String.join(" ", parts))
                .tagged("", parts[1], parts[0])
                .then()
                .statements();
    }

    @Test
    void norByThoseAmongWhomItIs() {
        givenArticle("Two cases have been confirmed among Vell rowers.")
                .tagged("Vell rowers", "have been confirmed", "Two cases")
                .then()
                .statements();
    }

    @Test
    void butWhatIsReportedToBeSoIs() {
        givenArticle("Two rowers were reported to have left. Her loss was confirmed by the board.")
                .tagged("", "were reported", "Two rowers", "to have left")
                .tagged("the board", "was confirmed by", "Her loss")
                .then()
                .statements("Two rowers / to have left", "Her loss");
    }

    @Test
    void theSecondVerbTellsWhatIsItsOwn() {
        givenArticle("Ada Brook said the pier is old and warned that it will sink.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is old and warned that it will sink")
                .tagged("Ada Brook", "warned", "that it will sink")
                .then()
                .statement("the pier is old")
                .isTheOutletsOwn()
                .and()
                .statement("it will sink")
                .isTheOutletsOwn();
    }

    @Test
    void whatIsAllOfTheSecondVerbIsToldOnce() {
        givenArticle("The clubs sent a letter asking them to mend the pier.")
                .tagged("The clubs", "sent a letter", "asking them to mend the pier")
                .tagged("The clubs", "asking", "them to mend the pier")
                .then()
                .statements("them to mend the pier")
                .statement("them to mend the pier")
                .hasCue("sent a letter asking");
    }

    @Test
    void whatAnotherSaysIsToldByBoth() {
        givenArticle("Ada Brook said Lew Finch had warned that the old pier will sink in a storm.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "Lew Finch had warned that the old pier will sink in a storm")
                .taggedInside("Lew Finch", "had warned", "that the old pier will sink in a storm")
                .then()
                .statement("the old pier will sink in a storm")
                .standsWithin("Lew Finch had warned that the old pier will sink in a storm");
    }

    @Test
    void norIsAVerbCutOffThatNothingJoins() {
        givenArticle("Ada Brook issued letters to members of the board calling for a pier.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "issued letters", "of the board calling for a pier")
                .tagged("Ada Brook", "calling for", "a pier")
                .then()
                .statement("a pier")
                .isBy("Ada Brook");
    }

    @Test
    void aBracketEndsWhatIsSaidInIt() {
        givenArticle("To print the talk (in which Ada Brook praised the ferry) is too dear.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "praised", "the ferry) is too dear")
                .then()
                .statements("the ferry");
    }

    @Test
    void aBracketInWhatIsSaidDoesNot() {
        givenArticle("Ada Brook praised the ferry (an old one) and its crew.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "praised", "the ferry (an old one) and its crew")
                .then()
                .statements("the ferry (an old one) and its crew");
    }

    @ParameterizedTest
    @CsvSource({
        "The pier is shut; according to the board. Moss is away., the board. Moss, the board",
        "The pier is shut; according to Mr. Moss of Vell., Mr. Moss of Vell, Mr. Moss of Vell"
    })
    void aSourceEndsWithItsSentence(String article, String tagged, String source) {
        givenArticle(article)
                .persons("Moss")
                .tagged(tagged, "according to", "The pier is shut")
                .then()
                .statement("The pier is shut")
                .hasSource(source);
    }

    @Test
    void aClauseGoesOnAfterTheSpeaker() {
        givenArticle("No boat was lost, said Ada Brook, but the pier may be shut out of “great care”.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "No boat was lost", "“great care”")
                .then()
                .statements("No boat was lost / but the pier may be shut out of “great care”");
    }

    @Test
    void whatTheSpeakerDoesIsNoSuchClause() {
        givenArticle("No boat was lost, said Ada Brook, and warned against “great haste”.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "No boat was lost", "“great haste”")
                .then()
                .noStatement("No boat was lost / and warned against “great haste”");
    }

    @ParameterizedTest
    @CsvSource({
        "They said they have a pier but could not bear the toll., they have a pier but could not bear the toll",
        "They said the pier is old but has to stay., the pier is old but has to stay",
        "They said the pier is old; but has to stay., the pier is old",
        "They said the pier is old but Moss would not mend it for all of that., the pier is old"
    })
    void aVerbThatButJoinsIsSaidToo(String article, String content) {
        String tagged = content.contains(" but ") ? content.substring(0, content.indexOf(" but ")) : content;
        givenArticle(article)
                .persons("Moss")
                .tagged("They", "said", tagged)
                .then()
                .statements(content);
    }

    @Test
    void whoIsNamedAfterAccordingToIsTheSource() {
        givenArticle("The pier is shut, according to a clerk, who was not to speak.")
                .tagged("who was not to speak", "according to", "The pier is shut")
                .then()
                .statement("The pier is shut")
                .hasSource("a clerk");
    }

    @ParameterizedTest
    @CsvSource({
        "He wrote on a page called “We Are All Rowers”., called, a page, “We Are All Rowers”",
        "It is a boat named Old Gray., named, a boat, Old Gray"
    })
    void aNameThatIsGivenIsNoReport(String article, String cue, String thing, String name) {
        givenArticle(article).tagged("", cue, thing, name).then().statements();
    }

    @Test
    void whatSomebodyIsCalledIs() {
        givenArticle("Moss was widely called a fool. Ada Brook called Moss a rower.")
                .persons("Moss", "Ada Brook")
                .tagged("", "called", "a fool")
                .tagged("Ada Brook", "called", "Moss a rower")
                .then()
                .statements("a fool", "Moss a rower");
    }

    @Test
    void whatALetterSaidIsNotSaidByWhoTellsOfIt() {
        givenArticle("“The pier is shut,” the letter said, according to a clerk, who was not to speak.")
                .tagged("a clerk", "said", "“The pier is shut,” the letter")
                .tagged("who was not to speak", "according to", "“The pier is shut,” the letter said")
                .then()
                .statement("The pier is shut,")
                .hasSource("the letter");
    }

    @Test
    void norDoesACommaBeforeButPartIt() {
        givenArticle("They said they had doubts of Moss, but could not bear to row.")
                .persons("Moss")
                .tagged("They", "said", "they had doubts of Moss")
                .then()
                .statements("they had doubts of Moss, but could not bear to row");
    }

    @Test
    void aDayIsNoVerbAndTheVerbIsKept() {
        givenArticle("Ada Brook on Tuesday said the pier is old.")
                .publishedOn("2024-05-08")
                .persons("Ada Brook")
                .tagged("Ada Brook", "on Tuesday", "said the pier is old")
                .tagged("Ada Brook", "said", "the pier is old")
                .then()
                .statements("the pier is old")
                .statement("the pier is old")
                .hasCue("said");
    }
}
