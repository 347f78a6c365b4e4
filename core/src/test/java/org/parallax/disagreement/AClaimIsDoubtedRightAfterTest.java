package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Told;

class AClaimIsDoubtedRightAfterTest {

    private static Told claimed(String then) {
        return told("a", "The guild says it has already mended the bell tower. " + then)
                .says("The guild", "it has already mended the bell tower");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Masons are skeptical of that claim.",
                "Masons have cast doubt on those claims.",
                "Masons disputed the account.",
                "Masons said the report was false."
            })
    void othersDoNotBelieveIt(String doubt) {
        List<Disagreement> found = given(claimed(doubt)).found();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Disagreement.Kind.DONE);
        assertThat(found.get(0).sides().get(0).evidence().words()).contains("mended the bell tower");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Masons welcomed that claim.",
                "Masons are skeptical of cheap mortar.",
                "There is no evidence of frost.",
                "Are masons skeptical of that claim?"
            })
    void whatDoubtsNothing(String words) {
        given(claimed(words)).thenTheyAgree();
    }
}
