package org.parallax.pronoun;

import java.util.List;
import org.parallax.article.TextSpan;

/**
 * A pronoun with the phrases that it could take up, for learning.
 *
 * @param pronoun its place
 * @param nothing the answers (see {@link Feature}) for meaning nothing that was named
 * @param options what it could mean, the first in the text first
 */
public record Example(TextSpan pronoun, List<Integer> nothing, List<Option> options) {

    /**
     * A phrase or an earlier pronoun.
     *
     * @param topic equal for phrases that surely speak of one thing; -1 for pronouns
     */
    public record Option(TextSpan span, int topic, List<Integer> answers) {}
}
