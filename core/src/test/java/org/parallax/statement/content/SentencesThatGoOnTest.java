package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;
import static org.parallax.statement.Reported.givenHeadline;

import org.junit.jupiter.api.Test;

/** What is said beyond the piece beside the cue, and what is not. */
class SentencesThatGoOnTest {

    @Test
    void aSmallLetterInMarksGoesOnWithTheSentence() {
        givenArticle("When the toll went up last year, Ada Brook said, “we were shocked.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“we were shocked.”")
                .then()
                .statement("When the toll went up last year / we were shocked.");
    }

    @Test
    void aCapitalInMarksBeginsAnew() {
        givenArticle("When the toll went up last year, Ada Brook said, “We were shocked.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“We were shocked.”")
                .then()
                .statement("We were shocked.");
    }

    @Test
    void whatSomebodyDidFirstIsNotSaid() {
        givenArticle("Asked about the toll last year, Ada Brook said, “we were shocked.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“we were shocked.”")
                .then()
                .statement("we were shocked.");
    }

    @Test
    void norWhatComesBeforeAnd() {
        givenArticle("The toll went up last year and Ada Brook said, “we were shocked.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“we were shocked.”")
                .then()
                .statement("we were shocked.");
    }

    @Test
    void andWhatIsQuotedNextIsSaidToo() {
        givenArticle("The pier is “old as rope,” Ada Brook wrote in a letter to Lew Finch, and “full of holes.”")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "wrote", "The pier is “old as rope,”")
                .then()
                .statement("The pier is “old as rope,” / full of holes.");
    }

    @Test
    void butNotWhatAnotherSays() {
        givenArticle("The pier is “old as rope,” Ada Brook wrote. Lew Finch called it, and the quay, “full of holes.”")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "wrote", "The pier is “old as rope,”")
                .then()
                .statement("The pier is “old as rope,”");
    }

    @Test
    void norANewSentence() {
        givenArticle("“It is old,” Ada Brook wrote in a letter, and “It Leaks” is the name of her song.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "wrote", "“It is old,”")
                .then()
                .statement("It is old,");
    }

    @Test
    void whatOneGoesOnToSayIsSaidApart() {
        givenArticle("“The pier is shut,” Ada Brook said, going on to say that the ferry has stopped.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "“The pier is shut,”", "going on to say that the ferry has stopped.")
                .then()
                .statement("the ferry has stopped")
                .isBy("Ada Brook")
                .and()
                .statement("The pier is shut,");
    }

    @Test
    void whatOneGoesOnToDoIsNotSaid() {
        givenArticle("Ada Brook said the pier is shut, going on to paint the ferry.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "the pier is shut", "going on to paint the ferry")
                .then()
                .noStatement("the ferry");
    }

    @Test
    void aHeadlineQuotesAfterTheTopic() {
        givenHeadline("Ada Brook on the Pier: It ‘Leaks’", "Rain fell.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "on", "the Pier")
                .then()
                .statement("It ‘Leaks’")
                .isBy("Ada Brook");
    }

    @Test
    void aTitleAfterTheTopicIsNotSaid() {
        givenHeadline("Ada Brook on the Pier: A Life in Pictures", "Rain fell.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "on", "the Pier")
                .then()
                .noStatement("A Life in Pictures");
    }
}
