package org.parallax.bench.figure;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A corpus's parts when its documents are dealt out by their names: the same documents in every run, whatever else is added. The first part is the
 * one that only scores.
 *
 * @param of how many parts there are
 */
public record Fold(int of) {

    /** Whether a document is in the first part. */
    public boolean holds(String name) {
        return part(name) == 0;
    }

    /** The part that a document is in: the SHA-1 of its name modulo the number of parts. */
    public int part(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).mod(BigInteger.valueOf(of)).intValue();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
