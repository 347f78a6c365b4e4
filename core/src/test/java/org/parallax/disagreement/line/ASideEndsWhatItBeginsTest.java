package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class ASideEndsWhatItBeginsTest {

    private static final Told SUNDAY = told("b", "The pier was shut on Sunday after divers found rust in its legs.");

    private static Told feud(String words) {
        return told("a", words).naming(NameType.PERSON, "Ana Brel").naming(NameType.PERSON, "Jon Lund");
    }

    private static String first(String words) {
        return given(feud(words)).found().get(0).sides().get(0).evidence().words();
    }

    @Test
    void aClauseGoesOnInAQuotation() {
        assertThat(
                        first(
                                "Ana Brel suggested Jon Lund was being unfair because he took \"about $40,000\" from the old box. Jon Lund rejected that suggestion."))
                .isEqualTo(
                        "Ana Brel suggested Jon Lund was being unfair because he took \"about $40,000\" from the old box");
    }

    @Test
    void aQuotationThatIsBegunIsClosed() {
        assertThat(
                        first(
                                "Ana Brel suggested Jon Lund was being unfair because he took \"about 40 coins\". Jon Lund rejected that suggestion."))
                .endsWith("he took \"about 40 coins\"");
    }

    @Test
    void aQuotationThatIsTooLongIsLeftOutWithItsClause() {
        assertThat(
                        first(
                                "Ana Brel suggested Jon Lund was being unfair because he took \"aboutthirtyorperhapsfortycoinsofthesortthatnobodyintheharbourhadeverseenbeforethatlongandverycoldwinterofthefloods\". Jon Lund rejected that suggestion."))
                .isEqualTo("Ana Brel suggested Jon Lund was being unfair");
    }

    @Test
    void aQuotationBehindACommaIsNoPartOfTheClause() {
        assertThat(
                        first(
                                "Ana Brel claimed that the pier was rotten from end to end, \"and the keepers slept\". Jon Lund denied the claim."))
                .isEqualTo("Ana Brel claimed that the pier was rotten from end to end");
    }

    @Test
    void aTimeUntilSomethingIsLeftOutWithIt() {
        given(told("a", "The pier was closed on Saturday for ten days after divers found rust in its legs."), SUNDAY)
                .thenTheSidesAre("The pier was closed on Saturday", "The pier was shut on Sunday");
    }

    @Test
    void aRoughTimeUntilSomethingIsLeftOutWhole() {
        given(
                        told(
                                "a",
                                "The pier was closed on Saturday about ten minutes after divers found rust in its legs."),
                        SUNDAY)
                .thenTheSidesAre("The pier was closed on Saturday", "The pier was shut on Sunday");
    }

    @Test
    void aNameThatIsTornIsLeftOut() {
        given(
                        told(
                                "a",
                                "TARN - The death toll of the blaze in the old paper mill, in which a hundred masons and keepers had slept, rose to 12, Ana Brel, keeper of the harbour of Port Ness, said."),
                        told("b", "The death toll of the blaze in the old paper mill rose to 14."))
                .thenTheSidesAre(
                        "TARN - The death toll of the blaze in the old paper mill, in which a hundred masons and keepers had slept, rose to 12",
                        "The death toll of the blaze in the old paper mill rose to 14");
    }

    @Test
    void aDayIsNoTimeUntilSomething() {
        given(told("a", "The pier was closed on Saturday after divers found rust in its legs."), SUNDAY)
                .thenTheSidesAre("The pier was closed on Saturday", "The pier was shut on Sunday");
    }

    @Test
    void anAsideIsLeftBehind() {
        given(
                        told("a", "Seven people, including three keepers, were killed in the blaze at the mill."),
                        told("b", "The blaze at the mill killed 12 people."))
                .thenTheSidesAre(
                        "Seven people, including three keepers, were killed in the blaze at the mill",
                        "The blaze at the mill killed 12 people");
    }
}
