package org.parallax.bench.extraction;

import java.util.Optional;
import org.parallax.bench.figure.Fold;

/**
 * A saved page and what people marked of it.
 *
 * @param id its file name without the ending
 * @param saved the bytes of the file
 * @param body the words of its article
 * @param facts what else is marked; empty where the corpus marks bodies alone
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody changes the bytes, and nobody compares pages.
record MarkedPage(String id, byte[] saved, String body, Optional<PageFacts> facts) {

    private static final Fold TUNED = new Fold(2);

    /** Whether the page is of the half whose errors were looked at while rules were made; the other half only scores. */
    boolean isOfTheTunedHalf() {
        return TUNED.holds(id);
    }
}
