package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;

/** Who speaks where in a text. */
class SpeechTest {

    private static int quotations(Told told, String phrase, String pronoun) {
        return new Speech(told.scene(), told.sheet()).quotations(told.phrase(phrase), told.phrase(pronoun));
    }

    @Test
    void neitherIsQuoted() {
        assertThat(quotations(given("The boat sank. It was red."), "The boat", "It"))
                .isZero();
    }

    @Test
    void bothStandInOneQuotation() {
        Told told = given("“The boat sank. It was red,” she said.").quoted("The boat sank. It was red,");
        assertThat(quotations(told, "The boat", "It")).isEqualTo(1);
    }

    @Test
    void onlyThePhraseIsQuoted() {
        Told same = given("“The boat sank,” he said of it.").quoted("The boat sank,");
        assertThat(quotations(same, "The boat", "it")).isEqualTo(2);
        Told other = given("“The boat sank.” It was red.").quoted("The boat sank.");
        assertThat(quotations(other, "The boat", "It")).isEqualTo(3);
    }

    @Test
    void onlyThePronounIs() {
        Told same = given("The boat, he said, “was mine, it sank.”").quoted("was mine, it sank.");
        assertThat(quotations(same, "The boat", "it")).isEqualTo(4);
        Told other = given("The boat sank. “It was red,” he said.").quoted("It was red,");
        assertThat(quotations(other, "The boat", "It")).isEqualTo(5);
    }

    @Test
    void eachStandsInAQuotationOfItsOwn() {
        Told told = given("“The boat sank,” he said. “It was red.”")
                .quoted("The boat sank,")
                .quoted("It was red.");
        assertThat(quotations(told, "The boat", "It")).isEqualTo(6);
    }

    /** Moss speaks of Reed, and then she does of the pier. */
    private static final Told TURNS = given("Max Moss said: “Tom Reed lost his hat.” She said: “The pier is shut.”")
            .person("Max Moss")
            .person("Tom Reed")
            .quoted("Tom Reed lost his hat.")
            .quoted("The pier is shut.")
            .said("Max Moss", "Tom Reed lost his hat.")
            .said("She", "The pier is shut.");

    private static final Speech SPEECH = new Speech(TURNS.scene(), TURNS.sheet());

    @Test
    void aSourceIsWhoIsSaidToSpeak() {
        assertThat(SPEECH.isSource(TURNS.phrase("Max Moss"))).isTrue();
        assertThat(SPEECH.isSource(TURNS.phrase("Tom Reed"))).isFalse();
    }

    @Test
    void whoSaysWhatThePronounStandsInHardlyIsMeant() {
        assertThat(SPEECH.speaker(TURNS.phrase("Max Moss"), TURNS.phrase("his")))
                .isEqualTo(3);
        assertThat(SPEECH.speaker(TURNS.phrase("Tom Reed"), TURNS.phrase("his")))
                .isEqualTo(2);
        assertThat(SPEECH.speaker(TURNS.phrase("Max Moss"), TURNS.phrase("She")))
                .isEqualTo(1);
    }

    @Test
    void inAWholeSentenceOfTheirOwnTheyWouldSayI() {
        assertThat(SPEECH.wouldSayI(TURNS.phrase("Max Moss"), TURNS.phrase("his")))
                .isTrue();
        assertThat(SPEECH.wouldSayI(TURNS.phrase("Tom Reed"), TURNS.phrase("his")))
                .isFalse();
    }

    @Test
    void inAPartThatTheOutletGoesOnWithTheyNeedNot() {
        Told part = given("Max Moss said “his boat” sank.")
                .person("Max Moss")
                .quoted("his boat")
                .said("Max Moss", "“his boat” sank");
        Speech speech = new Speech(part.scene(), part.sheet());
        assertThat(speech.wouldSayI(part.phrase("Max Moss"), part.phrase("his")))
                .isFalse();
    }

    @Test
    void aSourceNamedElsewhereByTheSameNameIsNamedAsWell() {
        Told twice = given("Max Moss came. “He is late,” Max Moss said.")
                .person("Max Moss")
                .quoted("He is late,");
        Told said = given("Max Moss came. “He is late,” Max Moss said.")
                .person("Max Moss")
                .quoted("He is late,");
        assertThat(new Speech(twice.scene(), twice.sheet()).wouldSayI(twice.phrase("Max Moss"), twice.phrase("He")))
                .isFalse();
        said.said("Max Moss", "He is late,");
        assertThat(new Speech(said.scene(), said.sheet()).wouldSayI(said.phrase("Max Moss"), said.phrase("He")))
                .isTrue();
    }

    @Test
    void whatASpeakingPronounSaysItselfNamesItHardly() {
        Told own = given("“Tom Reed will pay,” he said to the cook.")
                .person("Tom Reed")
                .quoted("Tom Reed will pay,")
                .said("he", "Tom Reed will pay,");
        Speech speech = new Speech(own.scene(), own.sheet());
        assertThat(speech.says(own.phrase("Tom Reed"), own.phrase("he"))).isEqualTo(Speech.OWN_WORDS);
        assertThat(SPEECH.says(TURNS.phrase("Max Moss"), TURNS.phrase("She"))).isEqualTo(2);
        assertThat(SPEECH.says(TURNS.phrase("Max Moss"), TURNS.phrase("his"))).isEqualTo(1);
    }

    @Test
    void whoSpokeLastWhoSpeaksAndWhoIsOnlySpokenOf() {
        assertThat(SPEECH.turn(TURNS.phrase("Max Moss"), TURNS.phrase("She"))).isEqualTo(4);
        assertThat(SPEECH.turn(TURNS.phrase("Tom Reed"), TURNS.phrase("She"))).isEqualTo(1);
        assertThat(SPEECH.turn(TURNS.phrase("Max Moss"), TURNS.phrase("his"))).isZero();
    }

    @Test
    void whoSpokeBeforeTheLastOnlySpeaks() {
        Told three = given("Ada Brook said so. Max Moss denied that. The cook waited. She said yes.")
                .person("Ada Brook")
                .person("Max Moss")
                .said("Ada Brook", "so")
                .said("Max Moss", "that")
                .said("She", "yes");
        Speech speech = new Speech(three.scene(), three.sheet());
        assertThat(speech.turn(three.phrase("Ada Brook"), three.phrase("She"))).isEqualTo(3);
        assertThat(speech.turn(three.phrase("Max Moss"), three.phrase("She"))).isEqualTo(4);
        assertThat(speech.turn(three.phrase("The cook"), three.phrase("She"))).isEqualTo(2);
    }
}
