package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** One person under the names that news gives, and two who are two. */
class NamesOfPeopleInNewsTest {

    @ParameterizedTest
    @CsvSource({
        "Ida van der Lund, Van der Lund",
        "Ida van der Lund, van der Lund",
        "Ole de la Brel, De la Brel",
        "Ole al-Brel, Al-Brel",
        "Ole al-Brel, al-Brel",
        "Ida Brel-Lund, Brel-Lund",
        "J.K. Brel, Brel",
        "Ole B. Brel, Brel",
        "Ole Brel Jr, Brel",
        "Ida O’Brel, O’Brel",
        "Ida McBrel, McBrel",
        "Ida Brel, Ida Brel",
        "Ole St. Brel, St. Brel"
    })
    void aSurnameStandsForTheWholeName(String full, String shorter) {
        Read.of("Then {p:" + full + "} met the crew. Later {p:" + shorter + "} left.")
                .isOne(NameType.PERSON, full, full, shorter);
    }

    @ParameterizedTest
    @CsvSource({
        "Ole Brel, Ida Brel",
        "Ole Brel, Ole Brel Jr",
        "Ole Brel, Ole Lund",
        "Ole Brel II, Ole Brel III",
        "Ida Brel-Lund, Ida Brel-Holm",
        "Ole van Brel, Ida van Brel"
    })
    void twoFullNamesThatDifferAreTwo(String one, String other) {
        assertThat(Read.of("Then {p:" + one + "} met {p:" + other + "} there.").names())
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Ole Brel, O. Brel",
        "Ole Brel, Ole B. Brel",
        "Thomas Brel, Tom Brel",
        "William Brel, Bill Brel",
        "Zoé Brel, Zoe Brel",
        "Ole Brel, OLE BREL",
        "J.K. Brel, J. K. Brel"
    })
    void twoSpellingsOfOneAreOne(String one, String other) {
        assertThat(Read.of("Then {p:" + one + "} met the crew. Later {p:" + other + "} left.")
                        .entities())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr",
                "Mrs",
                "Ms",
                "Dr",
                "Prof.",
                "Sen.",
                "Rep.",
                "Gov.",
                "President",
                "Prime Minister",
                "Captain",
                "Judge",
                "Justice",
                "Bishop",
                "Chancellor",
                "Ambassador",
                "Minister",
                "Mayor",
                "Lt. Col.",
                "Sgt."
            })
    void aTitleIsNoPartOfTheName(String title) {
        assertThat(Read.of("Then {p:" + title + " Ole Brel} left the quay.").names())
                .containsExactly("Ole Brel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ole Brel’s", "Ole Brel's"})
    void aPossessiveIsNoPartOfTheName(String name) {
        assertThat(Read.of("Then {p:" + name + "} boat left the quay.").names()).containsExactly("Ole Brel");
    }

    @Test
    void hisWifeByHisSurnameIsNotHe() {
        Read read = Read.of("{p:Ole Brel} came with his wife, {p:Ida Brel}. Mrs {p:Brel} sang.");
        read.isOne(NameType.PERSON, "Ida Brel", "Ida Brel", "Brel");
    }

    @Test
    void aSurnameBetweenTwoWhoBearItIsWhoWasMeantBefore() {
        Read read = Read.of("{p:Ole Brel} came. {p:Brel} sang. {p:Ida Brel} came late. {p:Ida Brel} sang too.");
        read.isOne(NameType.PERSON, "Ole Brel", "Ole Brel", "Brel");
    }

    @Test
    void aTownByTheNameOfAManIsNotTheMan() {
        Read read = Read.of("{p:Ole Holm} came to {l:Holm} in May. They like it in {l:Holm}.");
        assertThat(read.entities()).anyMatch(entity -> entity.type() == NameType.PERSON);
        assertThat(read.names()).contains("Ole Holm");
    }

    @Test
    void aFoundationIsNotTheManWhoseNameItBears() {
        Read read = Read.of("The {o:Ole Brel Foundation} paid. {p:Ole Brel} did not. {p:Brel} left.");
        read.isOne(NameType.PERSON, "Ole Brel", "Ole Brel", "Brel");
        read.isOne(NameType.ORGANIZATION, "Ole Brel Foundation", "Ole Brel Foundation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brel Motors",
                "Brel Institute",
                "Brel & Sons",
                "Brel University",
                "Brel Hospital",
                "Brel Group",
                "Brel Prize Committee"
            })
    void norIsAFirmOrASchool(String body) {
        Read read = Read.of("{p:Ole Brel} left the {o:" + body + "} in May. {p:Brel} sang.");
        read.isOne(NameType.PERSON, "Ole Brel", "Ole Brel", "Brel");
        assertThat(read.names()).contains(body);
    }
}
