package org.parallax.report.html.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's own style, which its content security policy names by its hash; no other style is applied. */
public record Stylesheet(String css) implements Html {

    public Stylesheet {
        if (css.contains("<")) {
            throw new IllegalArgumentException("a style sheet has no tags");
        }
    }

    /** The policy of a page that loads nothing, runs nothing, sends nothing, and is styled by this alone. */
    public String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
        out.append("<style>").append(css).append("</style>\n");
    }
}
