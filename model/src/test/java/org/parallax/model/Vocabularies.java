package org.parallax.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Small vocabularies for tests. */
final class Vocabularies {

    private static final List<String> SPECIAL = List.of("[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]");

    private Vocabularies() {}

    /** The special pieces, 0 to 4, and then the pieces given. */
    static Vocabulary of(String... pieces) {
        try {
            return new Vocabulary(new StringReader(String.join("\n", SPECIAL) + "\n" + String.join("\n", pieces)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the n-th piece given. */
    static int id(int piece) {
        return SPECIAL.size() + piece;
    }
}
