package org.parallax.bench.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

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

    /** Whether the page is of the half whose errors were looked at while rules were made; the other half only scores. */
    boolean isOfTheTunedHalf() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8));
            return (hash[hash.length - 1] & 1) == 0;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
