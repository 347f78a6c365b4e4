package org.parallax.report.html.markup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The content security policy of a page that loads nothing and sends nothing, and to which one style and one script of its own apply alone. */
public record PagePolicy(Stylesheet style, Script script) {

    public String words() {
        return "default-src 'none'; style-src " + hash(style.css()) + "; script-src " + hash(script.code())
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
