package org.parallax.statement;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;

/** Words behind the sentence or the clause of a cue, which it does not tell. */
class WhereAContentEndsTest {

    @Test
    void wordsOfTheNextSentenceAreNotSaid() {
        givenArticle("It is the quay that Ada Brook had rejected on Monday. Asked why it still stood, she left.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "had rejected", "the quay", "still stood")
                .then()
                .statement("the quay");
    }

    @Test
    void whereOnlyWhichIsLeftNothingIsSaid() {
        givenArticle("It is the day which Ada Brook had promised. Asked whether the quay still stood, she left.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "had promised", "which", "still stood")
                .then()
                .statements();
    }

    @Test
    void wordsBehindAColonAre() {
        givenArticle("Ada Brook said this: The quay is shut. It will stay so.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "The quay is shut", "It will stay so")
                .then()
                .statement("The quay is shut. It will stay so");
    }

    @Test
    void aSentenceThatIsQuotedInPartIsTheSpeakers() {
        givenArticle("“Which is it?” Ada Brook asked. Either it floats, “or the quay has sunk.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "asked", "Which is it?", "Either it floats", "or the quay has sunk.")
                .then()
                .statement("Which is it? / Either it floats, “or the quay has sunk.”");
    }

    @Test
    void aClauseOnTheSpeakerEndsBeforeTheOutletsVerbThoughATaggerTookBothForSaid() {
        givenArticle("Ada Brook, who told the board on 4 May that no boat was lost, did not answer letters.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "told", "no boat was lost", "did not answer letters")
                .then()
                .statement("no boat was lost");
    }
}
