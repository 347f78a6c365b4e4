package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "help for rowers in, help for rowers, 2030 and later",
        "the long pier when, the long pier, 'at a big fair by the wide bay, it shook'",
        "a toll for, a toll, 2030",
        "the ‘old pier’ in, the ‘old pier’, 2030",
        "to mend the pier even if, to mend the pier, it hurts"
    })
    void aContentEndsWithAWordThatCanBeItsLast(String content, String whole, String next) {
        givenArticle("Ada Brook offered " + content + " " + next + " for some weeks of rain and wind.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "offered", content)
                .then()
                .statement(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"she knew the pier they walked on", "she did not know when", "they would carry on"})
    void aSmallWordAtTheEndOfASentenceIsOfIt(String content) {
        givenArticle("Ada Brook said " + content + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", content)
                .then()
                .statement(content);
    }

    @Test
    void aParticleIsOfItsVerb() {
        givenArticle("Ada Brook vowed to carry on Tuesday in the rain and wind of the bay.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "vowed", "to carry on")
                .then()
                .statement("to carry on");
    }
}
