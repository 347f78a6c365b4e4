package org.parallax.model.badinput;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts without a word. */
class NothingToReadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n ",
                "\n\n\n\t\r\n",
                "\n\u00a0\u2003\u3000",
                "\n\u200b\u200d\ufeff\u00ad",
                "\n\u200e\u200f\u202e\u2066\u2069",
                "\n\u0000\u0001\u0007\u001b",
                "\n.",
                "\n- – — * • … !?!?",
                "\n\u0301\u0302\u0303",
                "\n\ud83d\ude00\ud83d\udc69\u200d\ud83d\udd27"
            })
    void sayNothing(String text) {
        Shipped.reads(text).thenNothingIsSaid();
    }

    @ParameterizedTest
    @ValueSource(strings = {". ", "\u200b", "– ", "\ud83d\ude00 "})
    void howeverLong(String text) {
        Shipped.reads("\n" + text.repeat(3_000)).thenNothingIsSaid();
    }
}
