package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
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
                "Ana Brel claimed that victory was stolen from the crew. Jon Lund denied the claim.",
                "Ana Brel claimed the title was given to the wrong crew. Jon Lund denied the claim.",
                "Ana Brel suggested that the pier was rotten. Jon Lund rejected that suggestion.",
                "Jon Lund was accused of hiding the cracks in the pier, and rejected the accusation.",
                "Jon Lund was accused of hiding the cracks in the pier. Jon Lund rejected the accusation.",
                "Ana Brel claimed that the pier was rotten, but Jon Lund dismissed the claim."
            })
    void somebodyClaimsAndSomebodyElseRejects(String words) {
        assertThat(given(mill(words)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("claimed, and rejected as a whole"));
    }

    @Test
    void aSuggestionIsOfWhoeverSuggestedSomething() {
        Disagreement found = given(
                        mill(
                                "Ana Brel accused the council of hiding the cracks. The council suggested that Ana Brel had lied. Jon Lund rejected the suggestion."))
                .found()
                .get(0);
        assertThat(found.sides()).extracting(Disagreement.Side::value).containsExactly("suggested", "suggestion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel suggested that the pier was rotten. Jon Lund rejected the story.",
                "The flood claimed 40 lives in the long valley. Jon Lund rejected the report.",
                "A band of masons claimed responsibility for the blast at the pier. Jon Lund rejected the report.",
                "Ana Brel claimed victory in the race around the island. Jon Lund rejected the report.",
                "Ana Brel claimed the first title of her long life. Jon Lund rejected the report.",
                "Ana Brel claimed she was ill and denied it was a lie.",
                "“Has Ana Brel claimed that the pier was rotten?” Jon Lund denied the claim.",
                "Ana Brel claimed that the pier was rotten. Ana Brel rejected the report of the council.",
                "Jon Lund rejected the report.",
                "claimed rejected it"
            })
    void whatIsClaimedOtherwiseIsNoClaim(String words) {
        given(mill(words)).thenTheyAgree();
    }

    @Test
    void whatWasClaimedIsAsked() {
        given(mill("Ana Brel claimed that the pier was rotten. Jon Lund denied the claim."))
                .thenTheyDifferOn("whether rightly: “the pier was rotten”");
        given(mill("Ana Brel accused the council of hiding the cracks in the pier. Jon Lund rejected the accusation."))
                .thenTheyDifferOn("whether rightly: “Ana Brel accused the council of hiding the cracks in the pier”");
    }
}
