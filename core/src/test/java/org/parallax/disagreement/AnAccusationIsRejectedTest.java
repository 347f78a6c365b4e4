package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AnAccusationIsRejectedTest {

    private static Told mill(String words) {
        return told("a", words).naming(NameType.PERSON, "Ana Brel").naming(NameType.PERSON, "Jon Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel accused the council of hiding the cracks in the pier. Jon Lund rejected the accusation.",
                "Ana Brel claimed that the pier was rotten. Jon Lund denied the claim.",
                "Jon Lund was accused of hiding the cracks in the pier, and rejected the accusation.",
                "Jon Lund was accused of hiding the cracks in the pier. Jon Lund rejected the accusation.",
                "Ana Brel claimed that the pier was rotten, but Jon Lund dismissed the claim."
            })
    void somebodyClaimsAndSomebodyElseRejects(String words) {
        assertThat(given(mill(words)).found())
                .extracting(Disagreement::why)
                .containsExactly(java.util.List.of("claimed, and rejected as a whole"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flood claimed 40 lives in the long valley. Jon Lund rejected the report.",
                "A band of masons claimed responsibility for the blast at the pier. Jon Lund rejected the report.",
                "Ana Brel claimed victory in the race around the island. Jon Lund rejected the report.",
                "Ana Brel claimed the first title of her long life. Jon Lund rejected the report.",
                "Ana Brel claimed she was ill and denied it was a lie.",
                "Ana Brel claimed that the pier was rotten. Ana Brel rejected the report of the council.",
                "Jon Lund rejected the report.",
                "claimed rejected it"
            })
    void whatIsClaimedOtherwiseIsNoClaim(String words) {
        given(mill(words)).thenTheyAgree();
    }
}
