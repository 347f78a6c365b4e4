package org.parallax.bench.figure;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first of a corpus's parts when its documents are dealt out by their names: the same documents in every run, whatever else is added.
 *
 * @param of how many parts there are
 */
public record Fold(int of) {

    /** Whether a document is in it: the SHA-1 of its name is 0 modulo the number of parts. */
    public boolean holds(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).mod(BigInteger.valueOf(of)).signum() == 0;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
