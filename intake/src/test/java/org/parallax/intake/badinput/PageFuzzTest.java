package org.parallax.intake.badinput;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Reads what Jazzer makes of the invented pages beside this class. An ordinary run replays the pages and what was found before; the profile
 * {@code fuzz} goes on from there.
 */
class PageFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void anyBytesAreReadOrNamed(FuzzedDataProvider data) {
        SoundPage.thenIsSound(data.consumeRemainingAsBytes());
    }
}
