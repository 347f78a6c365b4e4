package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSpokeByNameMayBearAnyGivenNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Professor Lee Moss", "Kevin Moss"})
    void whoIsQuotedNextIsWhoSpokeInTheSentenceBefore(String name) {
        givenArticle("Ms. Ada Brook rowed.", "“The pier is old,” " + name + " said. “It leaks at night,” she said.")
                .persons("Ada Brook", name.replace("Professor ", ""))
                .tagged(name, "said", "“The pier is old,”")
                .tagged("she", "said", "“It leaks at night,”")
                .then()
                .statement("It leaks at night,")
                .isBy(name.replace("Professor ", ""))
                .decidedBy("WhoSpokeByNameMayBearAnyGivenName");
    }

    @Test
    void whoseTitleTellsOtherwiseIsNotMeant() {
        givenArticle("Ms. Ada Brook rowed.", "“The pier is old,” Mr. Lee Moss said. “It leaks at night,” she said.")
                .persons("Ada Brook", "Lee Moss")
                .tagged("Mr. Lee Moss", "said", "“The pier is old,”")
                .tagged("she", "said", "“It leaks at night,”")
                .then()
                .statement("It leaks at night,")
                .isNotBy("Lee Moss");
    }

    @Test
    void ofTwoInTheSentenceItMayBeTheOther() {
        givenArticle("“The pier is old,” Kevin Moss told Ada Brook. “It leaks at night,” she said.")
                .persons("Ada Brook", "Kevin Moss")
                .tagged("Kevin Moss", "told", "“The pier is old,”")
                .tagged("she", "said", "“It leaks at night,”")
                .then()
                .statement("It leaks at night,")
                .isNotBy("Kevin Moss");
    }

    @Test
    void inAnotherParagraphItMayBeAnother() {
        givenArticle("Ms. Ada Brook rowed. “The pier is old,” Kevin Moss said.", "“It leaks at night,” she said.")
                .persons("Ada Brook", "Kevin Moss")
                .tagged("Kevin Moss", "said", "“The pier is old,”")
                .tagged("she", "said", "“It leaks at night,”")
                .then()
                .statement("It leaks at night,")
                .isNotBy("Kevin Moss");
    }
}
