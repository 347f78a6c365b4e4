package org.parallax.disagreement.saying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AClaimIsCalledUntrueTest {

    private static Told pier(String behind) {
        return told("a", "Ana Brel said the pier was rotten. " + behind)
                .naming(NameType.PERSON, "Ana Brel")
                .naming(NameType.PERSON, "Jon Lund")
                .reports("Ana Brel", "said", "the pier was rotten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jon Lund called that “beyond absurd.”",
                "Jon Lund dismissed the claim as a lie.",
                "Engineers are sceptical of that claim.",
                "Engineers cast doubt on the report.",
                "Some keepers dispute that.",
                "But this was later denied."
            })
    void somebodyElseCallsItUntrue(String words) {
        assertThat(given(pier(words)).found())
                .extracting(Disagreement::why)
                .containsExactly(List.of("claimed, and called untrue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jon Lund called that a brave step.",
                "Jon Lund called the pier a disgrace.",
                "Ana Brel called that a lie.",
                "Jon Lund answered questions about the report.",
                "Engineers doubt that the crane will hold."
            })
    void whatIsCalledOtherwiseIsNotCalledUntrue(String words) {
        given(pier(words)).thenTheyAgree();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jon Lund called that absurd.", "Some keepers dispute that."})
    void whatWasSaidLongBeforeIsNotMeant(String words) {
        given(pier("The ferry sailed. The sun shone. " + words)).thenTheyAgree();
    }
}
