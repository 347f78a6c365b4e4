package org.parallax.model.badinput;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.parallax.reading.Reader;

/**
 * Reads what Jazzer makes of the invented articles beside this class. An ordinary run replays the articles and what was found before; the
 * profile {@code fuzz} goes on from there. The input is a text, its last eight bytes a number for chance.
 */
class ReaderFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void anyTextIsReadByAnyTagger(FuzzedDataProvider data) {
        long number = data.consumeLong();
        String text = new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8);
        SoundReading.thenIsSound(new Reader(new AnyTagger(number)), Spoiled.text(text, number));
    }
}
