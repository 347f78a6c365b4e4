package org.parallax.bench.pronouns;

import org.parallax.article.TextSpan;

/**
 * A mention that people marked.
 *
 * @param type what it speaks of, as the corpus names it: "person"
 * @param chain equal for mentions of one thing
 */
record Marked(TextSpan span, String type, int chain) {

    static final String PERSON = "person";

    boolean isPerson() {
        return type.equals(PERSON);
    }
}
