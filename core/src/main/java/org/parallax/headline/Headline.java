package org.parallax.headline;

import java.util.Optional;
import org.parallax.article.Evidence;

/**
 * A headline held against the body of its article. Headlines that ask, that only name a subject, or of which nothing sure can be said have none.
 *
 * @param claim the headline
 * @param body the passage that comes nearest to it; empty where the body has none
 * @param verdict what the passage makes of the claim
 * @param why the rule that decided
 */
public record Headline(Evidence claim, Optional<Evidence> body, Verdict verdict, String why) {

    /** An article has one headline, and its id is the article's but for the letter. */
    public String id() {
        return "h" + claim.article().substring(1);
    }

    /** What a body makes of its headline. */
    public enum Verdict {
        /** The headline says more than the body: that one hedges, or counts fewer. */
        STRONGER,
        /** The body does not tell it. */
        NOT_IN_BODY,
        /** The body tells it. */
        BORNE_OUT
    }
}
