package org.parallax.cli.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.article.Article;
import org.parallax.reading.Reader;

/** What a reading is kept under: a hash of all that it depends on, and of the form in which it is kept. Threads may share it. */
final class ReadingKey {

    private static final String FORM = Shape.of(Annotations.class);

    private final String model;

    /** Of readings that a model makes. */
    ReadingKey(String model) {
        this.model = model;
    }

    String of(Article article) {
        return hash(String.join("\0", Reader.VERSION, model, FORM, RecordJson.write(Told.of(article))));
    }

    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
