package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.toldOfSula;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneDeniesHavingSaidItTest {

    private static Told brel(String file, String content) {
        return toldOfSula(file, "Ana Brel said: “" + content + ".”")
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will pay the fines of the rowers | I never said that I would pay the fines",
                "The ferry will be sold to a bank | I did not promise that the ferry would be sold"
            })
    void whatOneSaidIsDenied(String said, String never) {
        assertThat(given(brel("a", said), brel("b", never)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("said, and by the same person said never to have been"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tower will be mended in spring | I never said that I would pay the fines",
                "I will not pay the fines of the rowers | I never said that I would pay the fines",
                "I will pay the fines of the rowers | I said that I would pay the fines"
            })
    void whatWasNotSaidIsRightlyDenied(String said, String never) {
        given(brel("a", said), brel("b", never)).thenTheyAgree();
    }
}
