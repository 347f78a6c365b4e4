package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

/** Which names of one article are one person's. */
class FullNamesAreJoinedTest {

    private static void areOne(String a, String b) {
        Read read = Read.of("{p:" + a + "} came. Later {p:" + b + "} left.");
        assertThat(read.names()).as(a + ", " + b).hasSize(1);
    }

    private static void areTwo(String a, String b) {
        Read read = Read.of("{p:" + a + "} came. Later {p:" + b + "} left.");
        assertThat(read.names()).as(a + ", " + b).hasSize(2);
    }

    @Test
    void initialsMiddleNamesAndNicknames() {
        areOne("Tomas Vell", "T. Vell");
        areOne("Tomas Karl Vell", "Tomas Vell");
        areOne("William Orwell", "Bill Orwell");
        areOne("Tomas K. Vell", "Tomas Karl Vell");
    }

    @Test
    void relativesAndNamesakesAreTwo() {
        areTwo("Tomas Vell", "Maria Vell");
        areTwo("Tomas Vell Sr", "Tomas Vell Jr");
        areTwo("Tomas Vell", "Tomas Vell Jr");
        areTwo("Karl Tomas Vell", "Tomas Vell Karl");
        areTwo("K. Vell", "Tomas Vell");
    }

    @Test
    void aWordBeforeAFullNameMakesItNoFuller() {
        assertThat(Read.of("{p:Tomas Vell} came. “{p:Gloomy Tomas Vell} is no friend,” he said. {p:Tomas Vell} left.")
                        .names())
                .containsExactly("Tomas Vell");
        assertThat(Read.of("{p:Tomas Vell} came. {p:Karl Tomas Vell} was born here. {p:Tomas Vell} left.")
                        .names())
                .containsExactly("Karl Tomas Vell");
    }

    @Test
    void aSlipInALongWordIsOneOfAShortWordIsNot() {
        areOne("Jonas Ketterman", "Jonas Kettermann");
        areTwo("Jonas Holm", "Jonas Helm");
        areTwo("Jonas Ketterman", "Janos Kettermann");
    }

    @Test
    void aFirstNameAloneJoinsItsOwner() {
        Read.of("{p:Agnes Vell} came. {p:Agnes} laughed.").isOne(NameType.PERSON, "Agnes Vell", "Agnes Vell", "Agnes");
        assertThat(Read.of("{p:Agnes Vell} met {p:Agnes Holm}. {p:Agnes} laughed.")
                        .names())
                .containsExactly("Agnes Vell", "Agnes Holm", "Agnes");
    }

    @Test
    void aSurnameWithATitleOfTheOtherGenderIsNotJoined() {
        assertThat(Read.of("{p:Agnes Vell} came. Then Mr {p:Vell} left.").names())
                .containsExactly("Agnes Vell", "Vell");
    }

    @Test
    void whoHasTwoSurnamesIsCalledByTheFirst() {
        Read.of("{p:Marta Solis Vega} came. {p:Solis} laughed.")
                .isOne(NameType.PERSON, "Marta Solis Vega", "Marta Solis Vega", "Solis");
    }

    @Test
    void butNotWhereTheArticleCallsHerByTheLast() {
        assertThat(Read.of("{p:Marta Solis Vega} came. {p:Vega} met {p:Solis}.").names())
                .containsExactly("Marta Solis Vega", "Solis");
        assertThat(Read.of("{p:Marta Solis Vega} came. Then Mr {p:Solis} left.").names())
                .containsExactly("Marta Solis Vega", "Solis");
    }
}
