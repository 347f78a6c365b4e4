package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneDeedHasTwoMotivesTest {

    private static Told people(String file, String words) {
        return naming(toldOfSula(file, words), NameType.PERSON, "Ana Brel", "Jon Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel set the fire out of hatred for the guild. | Ana Brel set the fire in revenge for her sacking. | in revenge for her sacking / out of hatred for the guild",
                "Ana Brel set the fire for money. | Ana Brel set the fire in revenge for her sacking. | for money / in revenge for her sacking",
                "Ana Brel set the fire in a jealous rage. | Ana Brel set the fire for ransom. | for ransom / jealous rage"
            })
    void putDownToOneMotiveAndToAnother(String one, String other, String values) {
        given(people("a", one), people("b", other)).thenTheyDifferIn("other: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel set the fire out of hatred for the guild. | Ana Brel did not set the fire in revenge for her sacking.",
                "Ana Brel set the fire out of hatred for the guild. | Police asked whether Ana Brel set the fire in revenge for her sacking.",
                "Ana Brel set the fire out of hatred for the guild. | The mayor promised vengeance for the fire to Ana Brel.",
                "Ana Brel set the fire out of hatred for the guild. | Ana Brel may have set the fire in revenge for her sacking.",
                "Ana Brel asked the town for money. | Ana Brel set the fire in revenge for her sacking.",
                "Ana Brel set the fire out of hatred for the guild. | Jon Lund beat the miller in revenge for a debt.",
                "Ana Brel set the fire in revenge for her sacking. | Ana Brel set the fire in retaliation for her sacking."
            })
    void whatIsDeniedAskedOrThreatenedIsNoMotive(String one, String other) {
        given(people("a", one), people("b", other)).thenTheyAgree();
    }
}
