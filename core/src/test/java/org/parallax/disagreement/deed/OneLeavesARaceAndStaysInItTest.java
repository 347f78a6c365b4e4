package org.parallax.disagreement.deed;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneLeavesARaceAndStaysInItTest {

    private static Told people(String file, String words) {
        return naming(toldOfSula(file, words), NameType.PERSON, "Ana Brel", "Jon Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel vowed to stay in the race for mayor. | Ana Brel suspended her campaign. | stay in the race / suspended her campaign",
                "Ana Brel is staying in the race for mayor. | Ana Brel dropped out of the race for mayor. | dropped out of the race / staying in the race",
                "Ana Brel is remaining in the race for mayor. | Ana Brel has abandoned her bid. | abandoned her bid / remaining in the race",
                "Ana Brel is staying in the race for mayor. | Ana Brel, a friend of Jon Lund, quit the race for mayor. | quit the race / staying in the race"
            })
    void whoStaysByOneHasLeftByTheOther(String one, String other, String values) {
        given(people("a", one), people("b", other)).thenTheyDifferIn("done, changed: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Brel vowed to stay in the race for mayor. | Ana Brel did not suspend her campaign.",
                "Ana Brel is staying in the race for mayor. | Ana Brel could drop out of the race.",
                "Ana Brel is staying in the race for mayor. | Ana Brel refused to drop out of the race.",
                "Ana Brel is staying in the race for mayor. | Ana Brel will quit the race for mayor.",
                "Ana Brel is staying in the race for mayor. | If Ana Brel drops out of the race, the vote is void.",
                "Ana Brel is staying in the race for mayor. | Jon Lund dropped out of the race for mayor.",
                "Ana Brel is staying in the race for mayor. | Jon Lund, a rival of Ana Brel, dropped out of the race for mayor.",
                "Ana Brel is staying in the race for mayor. | Ana Brel ended the race in third place.",
                "Ana Brel is staying in the race for mayor. | Ana Brel left the campaign rally early.",
                "Ana Brel won't stay in the race for mayor. | Ana Brel quit the race for mayor."
            })
    void whoMayLeaveOrIsAnotherLeavesNothing(String one, String other) {
        given(people("a", one), people("b", other)).thenTheyAgree();
    }
}
