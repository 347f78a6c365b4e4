package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

/** Counts are of one thing only where they are told of one. */
class WhoIsCountedTest {

    private static Told mill(String file, String words) {
        Told article = told(file, "Fire swept through the old paper mill at Tarn. " + words);
        return words.contains("Jon Lund")
                ? naming(article, NameType.PERSON, "Jon Lund")
                : words.contains("Ana Brel") ? naming(article, NameType.PERSON, "Ana Brel") : article;
    }

    @Test
    void whatTwoDidIsNotCountedTwice() {
        given(
                        mill("a", "Ana Brel found 14 barrels of acid under the paper mill."),
                        mill("b", "Jon Lund found 40 barrels of acid under the paper mill."))
                .thenTheyAgree();
        given(
                        mill("a", "Ana Brel, who found 14 barrels of acid under the paper mill, left."),
                        mill("b", "Jon Lund found 40 barrels of acid under the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void whatOneDidIs() {
        given(
                        mill("a", "Ana Brel found 14 barrels of acid under the paper mill."),
                        mill("b", "Ana Brel found 40 barrels of acid under the paper mill."))
                .thenTheyDifferIn("number: 14 barrels / 40 barrels");
    }

    @Test
    void whereOneNamesNobodyItMayBe() {
        given(
                        mill("a", "Ana Brel found 14 barrels of acid under the paper mill."),
                        mill("b", "Divers found 40 barrels of acid under the paper mill."))
                .thenTheyDifferIn("number: 14 barrels / 40 barrels");
    }

    @Test
    void whatPlayersDoIsCountedForManyGames() {
        given(
                        mill("a", "The mill team scored 14 goals beside the paper mill."),
                        mill("b", "The mill team scored 40 goals beside the paper mill."))
                .thenTheyAgree();
        given(
                        mill("a", "The mill team scored 14 points beside the paper mill."),
                        mill("b", "The mill team scored 40 points beside the paper mill."))
                .thenTheyAgree();
    }

    @Test
    void whoSpeaksOfThemselvesIsCounted() {
        Told brel = mill("a", "Ana Brel said she found 14 barrels of acid under the paper mill.")
                .says("Ana Brel", "she found 14 barrels of acid under the paper mill");
        given(brel, mill("b", "Jon Lund found 40 barrels of acid under the paper mill."))
                .thenTheyAgree();
        given(brel, mill("b", "Ana Brel found 40 barrels of acid under the paper mill."))
                .thenTheyDifferIn("number: 14 barrels / 40 barrels");
    }

    @Test
    void aDealWithOneIsNotThatWithAnother() {
        Told five = mill("a", "The owners of the paper mill at Tarn signed a five-year deal with Ana Brel on acid.");
        given(five, mill("b", "The owners of the paper mill at Tarn signed a nine-year deal with Jon Lund on acid."))
                .thenTheyAgree();
        given(five, mill("b", "The owners of the paper mill at Tarn signed a nine-year deal with Ana Brel on acid."))
                .thenTheyDifferIn("number: five-year / nine-year");
    }
}
