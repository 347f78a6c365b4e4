package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneCounterCountsAnewTest {

    private static Told mill(String file, String who, String words) {
        return told(file, "Fire swept through the old paper mill at Tarn. " + who + " said that " + words + ".")
                .naming(NameType.PERSON, who)
                .reports(who, "said", words);
    }

    @Test
    void whatOneTellsOfATollInTwoArticlesHasMovedOn() {
        given(
                        mill("a", "Ana Brel", "12 people had died in the fire at the mill"),
                        mill("b", "Ana Brel", "16 people had died in the fire at the mill"))
                .thenTheyDifferIn("number, changed: 12 people / 16 people");
    }

    @Test
    void whatTwoTellDiffers() {
        given(
                        mill("a", "Ana Brel", "12 people had died in the fire at the mill"),
                        mill("b", "Jon Lund", "16 people had died in the fire at the mill"))
                .thenTheyDifferIn("number: 12 people / 16 people");
    }
}
