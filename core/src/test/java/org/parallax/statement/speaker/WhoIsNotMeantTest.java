package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement.SourceClass;

/** Speakers whom a hasty reader would take for somebody else. */
class WhoIsNotMeantTest {

    @Test
    void whatOneDescribesAsOneSaysIsOnesOwn() {
        givenArticle("After Lew Finch spoke, Robin Moss described a storm that she said is over for many years.")
                .persons("Lew Finch", "Robin Moss")
                .tagged("Robin Moss", "described", "a storm that she said is over for many years")
                .taggedInside("she", "said", "is over for many years")
                .then()
                .statement("is over for many years")
                .isBy("Robin Moss")
                .decidedBy("WhatOneDescribesAsOneSaysIsOnesOwn");
    }

    @Test
    void orSomebodyElsesWhoIsNamedInBetween() {
        givenArticle("Robin Moss described the storm of Mary Brook that she said is over for many years.")
                .persons("Mary Brook", "Robin Moss")
                .tagged("Robin Moss", "described", "the storm of Mary Brook that she said is over for many years")
                .taggedInside("she", "said", "is over for many years")
                .then()
                .statement("is over for many years")
                .isBy("Mary Brook");
    }

    @Test
    void usInCapitalsIsACountry() {
        givenArticle("The Harbour Board says the pier sank as US declares a day of rest.")
                .organizations("Harbour Board")
                .tagged("The Harbour Board", "says", "the pier sank as US declares a day of rest")
                .taggedInside("US", "declares", "a day of rest")
                .then()
                .statement("a day of rest")
                .decidedBy("ANameInTheSourceIsTheSpeaker");
    }

    @Test
    void theMinisterOfAnotherFieldIsAnother() {
        givenArticle("The minister of antiquities said the vase is gone.", "Prime Minister Ada Brook said she is sad.")
                .persons("Ada Brook")
                .tagged("The minister of antiquities", "said", "the vase is gone")
                .tagged("Prime Minister Ada Brook", "said", "she is sad")
                .then()
                .statement("the vase is gone")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void theOneOfThisFieldIsNamedNext() {
        givenArticle("The fish minister said the nets are gone.", "Ada Brook, the minister of fish, said she is sad.")
                .persons("Ada Brook")
                .tagged("The fish minister", "said", "the nets are gone")
                .tagged("Ada Brook, the minister of fish,", "said", "she is sad")
                .then()
                .statement("the nets are gone")
                .isBy("Ada Brook");
    }

    @Test
    void theHealthSecretaryIsNobodyInView() {
        givenArticle("Ada Brook rows. Ada Brook said it is late. The health secretary said it is early.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "it is late")
                .tagged("The health secretary", "said", "it is early")
                .then()
                .statement("it is early")
                .isByNobodyNamed();
    }

    @Test
    void anExpertOfABodyIsNotTheBodyByItsLetters() {
        givenArticle("An expert from the Harbour Board (HB) said the pier is shut.")
                .organizations("Harbour Board", "HB")
                .tagged("An expert from the Harbour Board (HB)", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void theBodyWithItsLettersIs() {
        givenArticle("The Harbour Board (HB) said the pier is shut.")
                .organizations("Harbour Board", "HB")
                .tagged("The Harbour Board (HB)", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Harbour Board");
    }

    @Test
    void whoSpokeByNameGoesOn() {
        givenArticle(
                        "Lew Finch said it is late. He said he rows. He said he swims.",
                        "“The pier is old,” Sasha Moss said. He said the toll would stay.")
                .persons("Lew Finch", "Sasha Moss")
                .tagged("Lew Finch", "said", "it is late")
                .tagged("He", "said", "he rows")
                .tagged("He", "said", "he swims")
                .tagged("Sasha Moss", "said", "“The pier is old,”")
                .tagged("He", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isBy("Sasha Moss")
                .decidedBy("WhoSpokeByNameGoesOn");
    }

    @Test
    void notWhereAnotherIsNamedThere() {
        givenArticle("“The pier is old,” Mary Brook said of Lew Finch. He said the toll would stay.")
                .persons("Lew Finch", "Mary Brook")
                .tagged("Mary Brook", "said", "“The pier is old,”")
                .tagged("He", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isBy("Lew Finch");
    }

    @Test
    void aPrepositionIsNobody() {
        givenArticle("Some rowers in Vell are angry, accusing them of haste.")
                .tagged("in", "accusing", "them of haste")
                .then()
                .statement("them of haste")
                .hasNoSource();
    }

    @Test
    void whoIsNamedBesideTheSpeakerOnlyDescribesHim() {
        givenArticle("Peter Holm, the Philip J. Moss professor of piers at Vell, said it is late. He said he rows.")
                .persons("Peter Holm", "Philip J. Moss")
                .tagged("Peter Holm, the Philip J. Moss professor of piers at Vell,", "said", "it is late")
                .tagged("He", "said", "he rows")
                .then()
                .statement("he rows")
                .isBy("Peter Holm");
    }

    @Test
    void aClerkOfABodyIsNotTheBody() {
        givenArticle("A Department for Piers, Boats and Nets spokeswoman said it is late.")
                .organizations("Department for Piers")
                .tagged("A Department for Piers, Boats and Nets spokeswoman", "said", "it is late")
                .then()
                .statement("it is late")
                .isBySome(SourceClass.OFFICIAL);
    }

    @Test
    void aPassiveIsNotByThoseItIsFor() {
        givenArticle("No such care is recommended for the old clubs.")
                .tagged("the old clubs", "is recommended", "No such care")
                .then()
                .statement("No such care")
                .hasNoSource();
    }

    @Test
    void butByWhomItNames() {
        givenArticle("Great care is recommended by the old clubs.")
                .tagged("the old clubs", "is recommended", "Great care")
                .then()
                .statement("Great care")
                .hasSource("the old clubs");
    }

    @Test
    void whereAChiefIsDoesNotSpeak() {
        givenArticle("A police chief in the old capital, Port Vell, said it is late.")
                .places("Port Vell")
                .tagged("A police chief in the old capital, Port Vell,", "said", "it is late")
                .then()
                .statement("it is late")
                .isBySome(SourceClass.OFFICIAL);
    }
}
