package org.parallax.statement.attribution;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Reported;
import org.parallax.statement.Statement.SourceClass;

/** What rules find inside contents: papers that say, what somebody is called, what one was told. */
class InsideRulesTest {

    private static Reported.Then givenSaidByAdaBrook(String words) {
        return givenArticle("Ada Brook said that " + words + ".")
                .persons("Ada Brook", "Joan Gray")
                .tagged("Ada Brook", "said", "that " + words)
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "she had read the old reports alleging that the pier is unsafe, the old reports, alleging",
        "nobody has seen a survey showing that the pier is unsafe, a survey, showing",
        "the town has an old policy of maintaining that the pier is unsafe, an old policy, maintaining"
    })
    void aPaperIsTheSourceOfTheParticipleAfterIt(String words, String paper, String cue) {
        givenSaidByAdaBrook(words)
                .statement("the pier is unsafe")
                .hasSource(paper)
                .hasCue(cue)
                .standsWithin(words);
    }

    @Test
    void whatIsNoPaperSaysNothingByAParticiple() {
        givenSaidByAdaBrook("she had seen the ferries showing that the pier is safe")
                .noStatement("the pier is safe");
    }

    @Test
    void whoIsCalledSomethingIsCalledSoByNobodyInParticular() {
        givenSaidByAdaBrook("the rowers of the old shore are called lazy")
                .statement("the rowers of the old shore / lazy")
                .hasCue("are called")
                .isBySome(SourceClass.IMPERSONAL)
                .standsWithin("the rowers of the old shore are called lazy");
    }

    @Test
    void orByWhomIsNamed() {
        givenSaidByAdaBrook("the toll was described as a farce by Joan Gray")
                .statement("the toll / a farce")
                .isBy("Joan Gray");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Long Pier", "on to pay", "to the harbour", "off in March"})
    void aNameThatIsGivenAndAnotherVerbCallNobodyAnything(String words) {
        givenSaidByAdaBrook("the rowers of the old shore were called " + words)
                .statements("the rowers of the old shore were called " + words);
    }

    @Test
    void whereTheSentenceEndsWithTheVerbNobodyIsCalledAnything() {
        givenSaidByAdaBrook("nobody knows what the rowers were called")
                .statements("nobody knows what the rowers were called");
    }

    @Test
    void whatOneWasToldIsSaidByNobodyInParticular() {
        givenSaidByAdaBrook("she was told that the pier is safe")
                .statement("the pier is safe")
                .hasCue("was told")
                .isBySome(SourceClass.IMPERSONAL)
                .standsWithin("she was told that the pier is safe");
    }

    @Test
    void orByWhomIsNamedAfterBy() {
        givenSaidByAdaBrook("she was told by Joan Gray that the pier is safe")
                .statement("the pier is safe")
                .isBy("Joan Gray");
    }

    @Test
    void whatOneWasToldOfIsTheMatter() {
        givenSaidByAdaBrook("the board has been briefed about the toll and the ferries")
                .statement("the toll and the ferries")
                .hasCue("been briefed about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"was never", "should be", "will be", "has not been", "hadn’t been"})
    void whatNobodyWasToldIsNotSaid(String helper) {
        givenSaidByAdaBrook("she " + helper + " told that the pier is safe").noStatement("the pier is safe");
    }

    private static Reported.Then givenAdaBrooksWords(String words) {
        return givenArticle("“" + words + ",” Ada Brook explained.")
                .persons("Ada Brook", "Joan Gray")
                .tagged("Ada Brook", "explained", "“" + words + ",”")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "At noon Joan Gray said ‘the pier leaks’ and went home, Joan Gray, said",
        "At noon Ada Brook and Joan Gray said ‘the pier leaks’ to us, Ada Brook and Joan Gray, said",
        "At noon he would always say ‘the pier leaks’ and go home, he, say",
        "It allowed me to go to the board and tell them: ‘the pier leaks’ in March, me, tell"
    })
    void wordsInInnerMarksAreByTheSubjectOfTheVerb(String words, String source, String cue) {
        givenAdaBrooksWords(words)
                .statement("the pier leaks")
                .hasSource(source)
                .hasCue(cue)
                .standsWithin(words + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"You could say", "I would say", "We say", "Nobody wants to say", "We must not say", "Please say"
            })
    void whatIsNotSaidIsNotTold(String lead) {
        givenAdaBrooksWords(lead + " ‘the pier leaks’ to anybody").noStatement("the pier leaks");
    }

    @Test
    void whatSomebodyCallsThingsIsSaidOfThem() {
        givenAdaBrooksWords("I have seen the two old boats she called ‘unsinkable’ under the pier")
                .statement("the two old boats / unsinkable")
                .hasSource("she")
                .hasCue("called");
    }

    @Test
    void aCryIsNobodysInParticular() {
        givenAdaBrooksWords("They went on with the mantra of ‘all is well’ for a year")
                .statement("all is well")
                .hasCue("mantra")
                .hasNoSource();
    }

    @Test
    void aPossessiveOpensNoInnerMarks() {
        givenAdaBrooksWords("We said the rowers' boats and the board's boats leak")
                .statements("We said the rowers' boats and the board's boats leak,");
    }
}
