package org.parallax.selector;

import static org.parallax.selector.Saved.saved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.selector.Anchoring.Change;
import org.parallax.selector.Anchoring.Why;

/** An anchor never goes to what only looks like it. */
class LookalikesTest {

    private static final String A = "The miller of Tarn closed his gates before the first snow of the year.";
    private static final String B = "The road to the coast was under water from the chapel to the bridge.";
    private static final String C = "A wagon of salt stood in the market with nobody to pull it home.";
    private static final String D = "The bell of the old customs house rang twice and then it was silent.";
    private static final String QUOTE = "We shall pay what we owe to the last penny, said the reeve.";

    @Test
    void aCopyElsewhereIsNotIt() {
        saved(A + " [" + QUOTE + "] " + B + " " + C + " " + D)
                .again(A + " [" + QUOTE + "] " + B + " " + C + " " + QUOTE + " " + D)
                .isFound();
        saved(A + " [" + QUOTE + "] " + B + " " + C + " " + D)
                .again(QUOTE + " " + A + " [" + QUOTE + "] " + C + " " + D)
                .isMoved(Change.AFTER);
    }

    @Test
    void ofTwoSideBySideNobodyCanSayWhichIsTheOld() {
        saved(A + " [" + QUOTE + "] " + B)
                .again(A + " " + QUOTE + " " + QUOTE + " " + B)
                .isLost(Why.SEVERAL_ALIKE);
    }

    @Test
    void ofTwoInNewPlacesNobodyCanSayWhichIsTheOld() {
        saved(A + " [" + QUOTE + "] " + B)
                .again(A + " " + B + " " + C + " " + QUOTE + " " + D + " " + QUOTE)
                .isLost(Why.SEVERAL_ALIKE);
    }

    @Test
    void aWordThatWasPutInBesideTheOldOneDoesNotMakeACopyTheBetter() {
        String longer = A.replace("the year.", "the long year.");
        saved(A + " [" + QUOTE + "] " + B + " " + C + " " + D)
                .again(longer + " [" + QUOTE + "] " + B + " " + C + " " + A + " " + QUOTE + " " + D)
                .isMoved(Change.BEFORE);
        saved(D + " " + A + " [" + QUOTE + "] " + B + " " + C)
                .again(D + " " + longer + " " + QUOTE + " " + B + " " + C + " " + A + " " + QUOTE + " " + B)
                .isLost(Why.SEVERAL_ALIKE);
    }

    @Test
    void aWordThatWasPutInAtItsEndDoesNotMakeACopyTheBetter() {
        String longer = QUOTE.replace("reeve.", "reeve today.");
        saved(A + " [" + QUOTE.replace(".", "") + "]. " + B + " " + C + " " + D)
                .again(D + " " + longer + " " + B + " " + C + " " + A + " " + QUOTE)
                .isLost(Why.SEVERAL_ALIKE);
    }

    @Test
    void aParagraphThatStandsTwice() {
        saved(A + "\n\n" + B + " [" + QUOTE + "] " + C + "\n\n" + D)
                .again(A + "\n\n" + B + " " + QUOTE + " " + C + "\n\n" + D + "\n\n" + B + " " + QUOTE + " " + C)
                .isLost(Why.SEVERAL_ALIKE);
    }

    @Test
    void itIsChangedInItsPlaceAndACopyStandsElsewhere() {
        String changed = "We shall pay what we owe to the last pound, said the reeve.";
        saved(A + " [" + QUOTE + "] " + B + " " + C + " " + D)
                .again(A + " [" + changed.replaceAll("\\.$", "") + "]. " + B + " " + C + " " + QUOTE + " " + D)
                .isLost(Why.REWORDED);
    }

    @Test
    void theOldPageHadItTwiceAndOneIsLeft() {
        Saved first = saved(A + " [" + QUOTE + "] " + B + " " + C + " " + QUOTE + " " + D);
        first.again(A + " " + B + " " + C + " " + QUOTE + " " + D).isLost(Why.ANOTHERS);
        first.again(A + " [" + QUOTE + "] " + B + " " + C + " " + D).isFound();
        first.again(A + " [" + QUOTE + "] " + B + " " + C + " " + QUOTE + " " + D)
                .isFound();
        saved(A + " " + QUOTE + " " + B + " " + C + " [" + QUOTE + "] " + D)
                .again(A + " " + QUOTE + " " + B + " " + C + " [" + QUOTE + "] " + D)
                .isFound();
    }

    @Test
    void theOldPageHadItTwiceAndOneStandsInANewPlace() {
        saved(A + " [" + QUOTE + "] " + B + " " + QUOTE + " " + C)
                .again(A + " " + B + " " + C + " " + D + " " + QUOTE)
                .isLost(Why.SEVERAL_ALIKE);
    }

    @Test
    void aPullQuoteIsNotTheQuote() {
        saved(QUOTE + "\n\n" + A + " He said: [" + QUOTE + "] " + B)
                .again(QUOTE + "\n\n" + A + " " + B)
                .isLost(Why.ANOTHERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the [port] was shut | the airport was shut",
                "they [can] leave at once | they can't leave at once",
                "it costs [5] million crowns | it costs 5.2 million crowns",
                "it costs [1] million crowns | it costs 1,200 million crowns",
                "it costs 1,[200] crowns | it costs 200 crowns",
                "the [ferry] sails on Friday | the ferry's mast was lost",
                "a [war] on rats was begun | an anti-war march was begun"
            })
    void aPieceOfAnotherWordIsNotIt(String old, String now) {
        saved(A + " On Monday " + old + ". " + B)
                .again(A + " On Monday " + now + ". " + B)
                .isNotThere();
    }

    @Test
    void aSpanThatCutsAWordIsFoundInThatWord() {
        saved(A + " The air[port] of Tarn was shut. " + B)
                .again(A + " The air[port] of Tarn was shut. " + B)
                .isFound();
        saved(A + " The air[port] of Tarn was shut. " + B)
                .again(A + " The port of Tarn was shut. " + B)
                .isNotThere();
    }

    @Test
    void anotherCaseIsAnotherWord() {
        saved(A + " The letter went to [US] at once, they said. " + B)
                .again(A + " The letter went to us at once, they said. " + B)
                .isNotThere();
    }

    @Test
    void wordsThatStandEverywhere() {
        String many = "No. ".repeat(3000);
        saved("[No.] " + many).again(many).isLost(Why.SEVERAL_ALIKE);
    }
}
