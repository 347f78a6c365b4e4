package org.parallax.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** UTF-8 is decoded piece by piece as it would be all at once. */
class Utf8Test {

    private static void decodesAsJavaDoes(byte[] bytes) {
        assertThat(Utf8.decoded(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aCharacterAtTheBorderOfTwoPiecesStaysWhole() {
        for (int before = 1_020; before < 1_026; before++) {
            decodesAsJavaDoes(("f".repeat(before) + "ähre 船 😀 aground").getBytes(StandardCharsets.UTF_8));
            decodesAsJavaDoes(("f".repeat(before) + "船".repeat(2_000)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void brokenBytesAreReplacedAlike() {
        for (int before = 1_020; before < 1_026; before++) {
            byte[] bytes = ("f".repeat(before) + "😀 aground 😀").getBytes(StandardCharsets.UTF_8);
            for (int i = before; i < bytes.length; i++) {
                byte[] spoiled = bytes.clone();
                spoiled[i] = (byte) 0xE9;
                decodesAsJavaDoes(spoiled);
            }
        }
    }
}
