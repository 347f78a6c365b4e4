package org.parallax.disagreement.deed;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.toldOfSula;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class ToldDeedTest {

    private static Told of(String file, String words) {
        return naming(toldOfSula(file, words), NameType.PLACE, "Sula", "Port Ness");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents in Port Ness rose in May. | Rents in Port Ness fell in June.",
                "Rents in Port Ness rose last year. | Rents in Port Ness fell this month.",
                "The school at Port Ness closed on Monday. | The school at Port Ness opened on Tuesday.",
                "The harbour at Port Ness was safe in 2029. | The harbour at Port Ness was not safe in 2031."
            })
    void whatIsSoAtOneTimeMayNotBeSoAtAnother(String one, String other) {
        given(of("a", one), of("b", other)).thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents in Port Ness rose in May. | Rents in Port Ness fell in May. | fell / rose",
                "Rents in Port Ness rose in May. | Rents in Port Ness fell on 12 May. | fell / rose",
                "The school at Port Ness closed on Monday. | The school at Port Ness opened on Monday. | closed / opened",
                "The harbour at Port Ness is safe. | The harbour at Port Ness is not safe. | not safe / safe"
            })
    void ofOneTimeBothCannotBe(String one, String other, String values) {
        given(of("a", one), of("b", other)).thenTheyDifferIn("done: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rye prices at Port Ness rose. | The fish prices at Port Ness fell.",
                "The ferry service to Port Ness began. | The bus service to Port Ness ended.",
                "The protest at Port Ness was peaceful. | The protest at Port Ness was calm, but a violent few set fires."
            })
    void whatIsSaidOfOneKindIsNotSaidOfAnother(String one, String other) {
        given(of("a", one), of("b", other)).thenTheyAgree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rye prices at Port Ness rose. | The rye prices at Port Ness fell. | fell / rose",
                "The rye prices at Port Ness rose. | Prices at Port Ness fell. | fell / rose"
            })
    void ofOneKindOrOfOneThatIsNotToldTheyDiffer(String one, String other, String values) {
        given(of("a", one), of("b", other)).thenTheyDifferIn("done: " + values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The town guards have left Port Ness. | The harbour guards are still present in Port Ness. | left / present",
                "The guards left Port Ness on Monday. | The guards remained in Port Ness on Tuesday. | left / remained"
            })
    void whoHasLeftIsNotThereThenOrLater(String one, String other, String values) {
        given(of("a", one), of("b", other)).thenTheyDifferIn("done: " + values);
    }
}
