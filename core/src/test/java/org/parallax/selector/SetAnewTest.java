package org.parallax.selector;

import static org.parallax.selector.Saved.saved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second save sets in another way, and every reader reads the same. */
class SetAnewTest {

    private static final String BEFORE = "The miller of Tarn closed his gates. ";
    private static final String AFTER = " The road to the coast was under water.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We shall pay,\" she said | “We shall pay,” she said",
                "they don't know | they don’t know",
                "ten to-day and ten more | ten to‑day and ten more",
                "the gate — if it is one | the gate ― if it is one",
                "and so on... for ever | and so on… for ever",
                "the café of Lisk | the cafe\u0301 of Lisk",
                "a re-opened bridge | a re-\u200bopened brid\u00adge",
                "ten million crowns | ten\u00a0million  crowns",
                "an \u212bngström of tar | an \u00c5ngström of tar"
            })
    void isTheSame(String old, String now) {
        saved(BEFORE + "[" + old + "]." + AFTER)
                .again(BEFORE + "[" + now + "]." + AFTER)
                .isFound();
        saved(BEFORE + "[" + now + "]." + AFTER)
                .again(BEFORE + "[" + old + "]." + AFTER)
                .isFound();
    }

    @Test
    void surroundingsToo() {
        saved("\"It is 'ours',\" she said. [The gate is shut.]" + AFTER)
                .again("“It\u00a0is ‘ours’,”\n\nshe said.\n\n[The gate is shut.]" + AFTER)
                .isFound();
    }

    @Test
    void paragraphsMayBeCutAndJoined() {
        saved(BEFORE + "[The gate is shut. The mill is sold.]" + AFTER)
                .again(BEFORE + "\n\n[The gate is shut.\n\nThe mill is sold.]\n\n" + AFTER)
                .isFound();
    }

    @Test
    void aMarkOnALetterIsNotLost() {
        saved(BEFORE + "It stood at x [x\u0323] once." + AFTER)
                .again(BEFORE + "It stood at x [x\u0323] once." + AFTER)
                .isFound();
        saved(BEFORE + "It stood at [x] once." + AFTER)
                .again(BEFORE + "It stood at x\u0323 once." + AFTER)
                .isNotThere();
    }

    @Test
    void otherScripts() {
        saved("قالت القبطانة إن المضخات تعطلت. [لن يبحر الطاقم قبل استبدالها.] ثم عادت إلى الميناء.")
                .again("قالت القبطانة إن المضخات تعطلت. [لن يبحر الطاقم قبل استبدالها.] ثم عادت إلى الميناء.")
                .isFound();
        saved("𝔗𝔥𝔢 mill 😀 [is 😀 sold] 😀 now")
                .again("𝔗𝔥𝔢 mill 😀 [is 😀 sold] 😀 now")
                .isFound();
    }

    @Test
    void wordsThatAreNone() {
        saved(BEFORE + "[***]" + AFTER).again(BEFORE + "[***]" + AFTER).isFound();
        saved(BEFORE + "[***]" + AFTER).again(BEFORE + AFTER).isNotThere();
        saved(BEFORE + "[\u200b\u200b]" + AFTER)
                .again(BEFORE + "\u200b\u200b" + AFTER)
                .isNotThere();
    }
}
