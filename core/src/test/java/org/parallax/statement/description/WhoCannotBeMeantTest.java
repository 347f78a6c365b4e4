package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.SourceClass;

/** A pronoun is nobody whom it cannot be: "it" is no person, "they" no single one, "she" no man. */
class WhoCannotBeMeantTest {

    @Test
    void itIsNotTheSpokeswomanOfTheBoard() {
        givenArticle("A spokeswoman for the board, Rita Orne, said the pier is shut. It did not say when it will open.")
                .persons("Rita Orne")
                .tagged("A spokeswoman for the board, Rita Orne,", "said", "the pier is shut")
                .tagged("It", "did not say", "when it will open")
                .then()
                .statement("when it will open")
                .isByNobodyNamed();
    }

    @Test
    void butTheBoardForWhichSheSpeaks() {
        givenArticle("A spokeswoman for the Gray Board, Rita Orne, said the pier is shut. It said the boats stay.")
                .persons("Rita Orne")
                .organizations("Gray Board")
                .tagged("A spokeswoman for the Gray Board, Rita Orne,", "said", "the pier is shut")
                .tagged("It", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Gray Board");
    }

    @ParameterizedTest
    @CsvSource({"He, Lew Finch", "She, Ada Brook"})
    void ofAManAndAWomanThePronounTells(String pronoun, String who) {
        givenArticle("Ms. Ada Brook and Mr. Lew Finch met on the pier.", pronoun + " said the boats stay.")
                .persons("Ada Brook", "Lew Finch")
                .tagged(pronoun, "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy(who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"his wife", "his sister", "his mother", "his daughter", "the actress", "his widow"})
    void aNounThatTellsOfAWomanMakesHerShe(String noun) {
        givenArticle("Lew Finch rowed home with " + noun + ", Robin Brook. She said the boats stay.")
                .persons("Lew Finch", "Robin Brook")
                .tagged("She", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Robin Brook");
    }

    @Test
    void theyAreNotOneOfThem() {
        givenArticle("Ada Brook met the rowers on the pier. They said the boats stay.")
                .persons("Ada Brook")
                .tagged("They", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBySome(SourceClass.GROUP);
    }

    @Test
    void itIsNotAPlaceWhereSomebodySpoke() {
        givenArticle("The Gray Board met in Lund. It said the boats stay.")
                .organizations("Gray Board")
                .places("Lund")
                .tagged("It", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Gray Board");
    }

    @ParameterizedTest
    @ValueSource(strings = {"told", "reminded", "warned", "assured"})
    void whoHearsItDoesNotSayIt(String verb) {
        givenArticle("Ada Brook met Maud Holm. She " + verb + " Holm that the boats stay.")
                .persons("Ada Brook", "Maud Holm", "Holm")
                .tagged("She", verb, "that the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Ada Brook");
    }

    @Test
    void whoIsCalledSomethingDoesNotCallHimselfSo() {
        givenArticle("Lew Finch met Karl Moss. He called Finch a thief.")
                .persons("Lew Finch", "Karl Moss", "Finch")
                .tagged("He", "called", "Finch a thief")
                .then()
                .statement("Finch a thief")
                .isByNobodyNamed();
    }

    @Test
    void whoeverIsAccusedAnswersForHimself() {
        givenArticle("Ada Brook accused Lew Finch of theft. He denied it and said the boats stay.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "accused", "Lew Finch of theft")
                .tagged("He", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Lew Finch");
    }

    @Test
    void aPronounInAQuotationIsNotTheSpeakersOwn() {
        givenArticle("“He said the boats stay,” Lew Finch said of Karl Moss.")
                .persons("Lew Finch", "Karl Moss")
                .tagged("Lew Finch", "said of", "“He said the boats stay,”")
                .taggedInside("He", "said", "the boats stay")
                .then()
                .statement("He said the boats stay,")
                .isBy("Lew Finch");
    }
}
