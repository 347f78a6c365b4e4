package org.parallax.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names things by what they rest on: a letter, a hyphen and twelve hexadecimal digits of a SHA-256, with a number among equals. One instance
 * names the things of one kind, in an order that depends on content alone; a single thread uses it.
 */
public final class ContentId {

    private static final int DIGITS = 12;

    private final String kind;
    private final Map<String, Integer> given = new HashMap<>();
    private final MessageDigest digest = sha256();

    private ContentId(String kind) {
        this.kind = kind;
    }

    /** Names things of a kind: "s" for statements gives "s-0123456789ab". */
    public static ContentId of(String kind) {
        return new ContentId(kind);
    }

    /** A name for what rests on these parts; when they were named before, the same with "-2", then "-3". */
    public String next(String... parts) {
        return numbered(kind + "-" + hash(List.of(parts)));
    }

    /** A name from a hash that is already there, as a file's. */
    public String ofHash(String hexadecimal) {
        String digits = hexadecimal.length() >= DIGITS ? hexadecimal : hash(List.of(hexadecimal));
        return numbered(kind + "-" + digits.substring(0, DIGITS));
    }

    private String numbered(String id) {
        int number = given.merge(id, 1, Integer::sum);
        return number == 1 ? id : id + "-" + number;
    }

    private String hash(List<String> parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, DIGITS / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
