package org.parallax.statement;

import org.parallax.article.TextSpan;

/**
 * Words between quotation marks. A quotation inside another is no quotation of its own.
 *
 * @param span with its marks
 * @param words without them, and without white space at their ends
 * @param open whether its paragraph ends before a closing mark comes
 */
public record Quotation(TextSpan span, TextSpan words, boolean open) {

    /** Whether it was opened in a paragraph above and goes on without a mark. */
    public boolean goesOn() {
        return span.start() == words.start();
    }
}
