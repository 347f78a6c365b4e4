package org.parallax.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.selector.Saved.saved;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.selector.Anchoring.Change;
import org.parallax.selector.Anchoring.Why;

/** What became of a sentence when its page was saved again. */
class FoundMovedLostTest {

    private static final String BEFORE = "The ferry Ardent lay at the quay of Lisk all morning.";
    private static final String QUOTE =
            "The pumps have failed three times since January, the captain of the ship said.";
    private static final String AFTER = "About two hundred passengers waited on the quay until it was dark.";
    private static final String FAR =
            "The council meets again on Thursday to talk about the price of bread and of coal.";
    private static final String OTHER =
            "Nobody at the harbour office would answer the telephone on the day of the fair.";

    private static final Saved PAGE = saved(BEFORE + " [" + QUOTE + "] " + AFTER + "\n\n" + FAR);

    @Test
    void aPageThatIsAsItWas() {
        PAGE.again(BEFORE + " [" + QUOTE + "] " + AFTER + "\n\n" + FAR).isFound();
    }

    @Test
    void surroundingsMayStandElsewhere() {
        PAGE.again(OTHER + " " + FAR + "\n\n" + BEFORE + " [" + QUOTE + "] " + AFTER)
                .isFound();
    }

    @Test
    void aSentencePutInBesideIt() {
        PAGE.again(BEFORE + " [" + QUOTE + "] " + OTHER + " " + AFTER + "\n\n" + FAR)
                .isMoved(Change.AFTER);
        PAGE.again(BEFORE + " " + OTHER + " [" + QUOTE + "] " + AFTER + "\n\n" + FAR)
                .isMoved(Change.BEFORE);
    }

    @Test
    void aSentenceTakenOutBesideIt() {
        PAGE.again("[" + QUOTE + "] " + AFTER + "\n\n" + FAR).isMoved(Change.BEFORE);
        PAGE.again(BEFORE + " [" + QUOTE + "]").isMoved(Change.AFTER);
    }

    @Test
    void aTypoCorrectedBesideIt() {
        PAGE.again(BEFORE.replace("quay", "kay") + " [" + QUOTE + "] " + AFTER).isMoved(Change.BEFORE);
    }

    @Test
    void theSentenceAloneMoved() {
        PAGE.again(BEFORE + " " + AFTER + "\n\n" + FAR + " [" + QUOTE + "] " + OTHER)
                .isMoved(Change.BOTH);
    }

    @Test
    void itIsGone() {
        PAGE.again(BEFORE + " " + AFTER + "\n\n" + FAR).isLost(Why.GONE);
        PAGE.again("").isLost(Why.GONE);
    }

    @Test
    void oneWordIsAnother() {
        PAGE.again(BEFORE + " [" + QUOTE.replace("three", "four").replaceAll("\\.$", "") + "]. " + AFTER)
                .isLost(Why.REWORDED);
        PAGE.again(BEFORE + " ["
                        + QUOTE.replace("have failed", "have not failed").replaceAll("\\.$", "") + "]. " + AFTER)
                .isLost(Why.REWORDED);
    }

    @Test
    void aPhraseOfASentenceThatMoved() {
        saved(BEFORE + " The pumps [have failed three times] since January, the captain said. " + AFTER)
                .again(FAR + " The pumps [have failed three times] since January, the captain said. " + OTHER)
                .isMoved(Change.BOTH);
    }

    @Test
    void aFewWordsInASentenceThatIsNew() {
        saved(BEFORE + " She called it [a lie] before the whole council. " + AFTER)
                .again(BEFORE + " " + AFTER + " That the mill was sold is [a lie], said the miller on Friday.")
                .isLost(Why.TOO_LITTLE);
    }

    @Test
    void theWholeText() {
        saved("[" + QUOTE + "]").again("[" + QUOTE + "]").isFound();
        saved("[Yes.]").again("[Yes.]").isFound();
        saved("[Yes.]").again("No.").isLost(Why.GONE);
    }

    @Test
    void theStartAndTheEndOfAText() {
        saved("[Ferry stays in port]\n\n" + BEFORE)
                .again("[Ferry stays in port]\n\n" + BEFORE)
                .isFound();
        saved("[Ferry stays in port]\n\n" + BEFORE)
                .again("Corrected on Friday\n\n[Ferry stays in port]\n\n" + BEFORE)
                .isMoved(Change.BEFORE);
        saved(BEFORE + " [It sails on Friday.]")
                .again(BEFORE + " [It sails on Friday.] " + OTHER)
                .isMoved(Change.AFTER);
    }

    @Test
    void eachAnswerNamesItsRule() {
        Anchor anchor = AnchoredText.of(BEFORE + " " + QUOTE).anchor(new TextSpan(0, BEFORE.length()));
        assertThat(ChangedText.of(BEFORE + " " + QUOTE).find(anchor).rule())
                .isEqualTo("TheSameWordsInTheSameSurroundingsAreFound");
        assertThat(ChangedText.of(FAR).find(anchor).rule()).isEqualTo("WordsThatStandNowhereAreLost");
    }
}
