package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;

/** Names that the sentence of another gives in passing: what the last pronoun of a text can take up. */
class WhoIsOnlyNamedInPassingIsNotHeTest {

    @Test
    void aNameBeforeANounIsNotHe() {
        Told told = given("The friends of the Max Moss tribute met Tom Finch. He was late.")
                .person("Max Moss")
                .person("Tom Finch");
        assertThat(told.canTakeUp()).contains("Tom Finch").doesNotContain("Max Moss");
    }

    @Test
    void whereNobodyElseIsNamedItIs() {
        Told told =
                given("The friends of the Max Moss tribute came. He was late.").person("Max Moss");
        assertThat(told.canTakeUp()).contains("Max Moss");
    }

    @Test
    void whoOwnsAThingMayBeHe() {
        Told told = given("The friends of Max Moss's boat met Tom Finch. He was late.")
                .person("Max Moss")
                .person("Tom Finch");
        assertThat(told.canTakeUp()).contains("Max Moss's");
    }

    @Test
    void aNameInWhatIsToldOfAnotherIsNotHe() {
        Told told = given("Tom Finch, who was slow to greet Max Moss, was blunt as he spoke.")
                .person("Max Moss")
                .person("Tom Finch");
        assertThat(told.canTakeUp()).contains("Tom Finch").doesNotContain("Max Moss");
    }

    @Test
    void behindBracketsToo() {
        Told told = given("Tom Finch (R), a friend of Max Moss, was blunt as he spoke.")
                .person("Max Moss")
                .person("Tom Finch");
        assertThat(told.canTakeUp()).contains("Tom Finch").doesNotContain("Max Moss");
    }

    @Test
    void withinWhatIsToldItMayBe() {
        Told told = given("Ada Brook, who greeted Max Moss and praised his boat, spoke of the pier.")
                .person("Ada Brook")
                .person("Max Moss");
        assertThat(told.canTakeUp()).contains("Max Moss");
    }

    @Test
    void neitherOfTwoIsHeWhereTheSubjectIsAnother() {
        Told told = given("Jim Reed met two old rowers, Tom Finch and Max Moss, as he spoke.")
                .person("Jim Reed")
                .person("Tom Finch")
                .person("Max Moss");
        assertThat(told.canTakeUp()).contains("Jim Reed").doesNotContain("Tom Finch", "Max Moss");
    }

    @Test
    void theOnlyManOfTwoMayBeHe() {
        Told told = given("Jim Reed met Mary Finch and Max Moss, as he spoke.")
                .person("Jim Reed")
                .person("Mary Finch")
                .person("Max Moss");
        assertThat(told.canTakeUp()).contains("Max Moss");
    }
}
