package org.parallax.language;

import org.parallax.article.TextSpan;

/**
 * A sentence and the paragraph it stands in.
 *
 * @param span without white space at its ends
 * @param paragraph counted from 0 within the text
 */
public record Sentence(TextSpan span, int paragraph) {}
