package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;

/** How likely a pronoun means what. */
class BeliefTest {

    private static final Told TOLD = given("A red boat met the barge. Nobody saw the boat again.");

    private static final Phrase RED_BOAT = TOLD.phrase("A red boat");
    private static final Phrase THE_BOAT = TOLD.phrase("the boat");
    private static final Phrase BARGE = TOLD.phrase("the barge");

    private static Belief in(Phrase phrase, double likely) {
        Belief belief = new Belief();
        belief.add(phrase, likely);
        return belief;
    }

    @Test
    void whatNobodyTookUpIsNoTopic() {
        assertThat(new Belief().topic()).isEmpty();
        assertThat(new Belief().likely(BARGE.topic())).isZero();
    }

    @Test
    void theLikeliestIsTheTopic() {
        Belief belief = in(BARGE, .3);
        belief.add(THE_BOAT, .6);
        assertThat(belief.topic()).hasValue(THE_BOAT.topic());
    }

    @Test
    void phrasesOfOneTopicAreAddedUp() {
        Belief belief = in(RED_BOAT, .3);
        belief.add(BARGE, .4);
        belief.add(THE_BOAT, .25);
        assertThat(belief.topic()).hasValue(THE_BOAT.topic());
        assertThat(belief.likely(THE_BOAT.topic())).isCloseTo(.55, within(1e-9));
    }

    @Test
    void andItIsSpokenOfByTheLikelier() {
        Belief belief = in(RED_BOAT, .3);
        belief.add(THE_BOAT, .25);
        assertThat(belief.phrase(THE_BOAT.topic())).isEqualTo(RED_BOAT);
    }

    @Test
    void aPronounPassesOnWhatItMeansItself() {
        Belief belief = new Belief();
        belief.add(in(BARGE, .5), .8);
        assertThat(belief.likely(BARGE.topic())).isCloseTo(.4, within(1e-9));
        assertThat(belief.phrase(BARGE.topic())).isEqualTo(BARGE);
    }

    @Test
    void thePronounsOwnPhraseGoesBeforeOneThatIsPassedOn() {
        Belief belief = in(THE_BOAT, .1);
        belief.add(in(RED_BOAT, 1), .9);
        assertThat(belief.phrase(THE_BOAT.topic())).isEqualTo(THE_BOAT);
    }

    @Test
    void whatIsHardlyLikelyIsForgotten() {
        Belief belief = in(BARGE, .01);
        belief.add(THE_BOAT, .02);
        belief.settle();
        assertThat(belief.likely(BARGE.topic())).isZero();
        assertThat(belief.likely(THE_BOAT.topic())).isEqualTo(.02);
    }

    @Test
    void nothingIsPassedOnByAPronounThatMeansNothing() {
        Belief belief = new Belief();
        belief.add(new Belief(), .9);
        assertThat(belief.topic()).isEmpty();
    }

    @Test
    void ofATopicThatItDoesNotTakeUpThereIsNoPhrase() {
        assertThatThrownBy(() -> in(BARGE, 1).phrase(THE_BOAT.topic())).isInstanceOf(IllegalArgumentException.class);
    }
}
