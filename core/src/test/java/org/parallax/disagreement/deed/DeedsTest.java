package org.parallax.disagreement.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.line.LinesOf;

class DeedsTest {

    /** Whether soldiers are told to have gone, as "so, real": the deeds that the list calls "presence". */
    private static List<String> going(String body) {
        return Deeds.in(LinesOf.article(body)).stream()
                .filter(deed -> deed.name().equals("presence"))
                .map(deed -> (deed.holds() ? "so, " : "not so, ")
                        + deed.mood().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The soldiers left the fort.", "The soldiers have withdrawn.", "The soldiers did not stay."})
    void whatIsDoneAndWhatIsNotTheContraryIsSo(String body) {
        assertThat(going(body)).containsExactly("so, real");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The soldiers did not leave the fort.",
                "The soldiers never left.",
                "The soldiers stayed in the fort.",
                "The soldiers denied having left the fort."
            })
    void whatIsDeniedAndTheContraryIsNotSo(String body) {
        assertThat(going(body)).containsExactly("not so, real");
    }

    @Test
    void whatWillBeIsToldAsToCome() {
        assertThat(going("The soldiers will leave the fort.")).containsExactly("so, ahead");
    }

    @Test
    void whatSomebodyIsAccusedOfIsACharge() {
        assertThat(going("The soldiers were accused of leaving the fort.")).containsExactly("so, charged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The soldiers may leave the fort.",
                "The mayor asked whether the soldiers left the fort.",
                "The soldiers were suspected of leaving the fort.",
                "Did the soldiers leave the fort?"
            })
    void whatIsSupposedSuspectedOrAskedIsNoDeed(String body) {
        assertThat(going(body)).isEmpty();
    }
}
