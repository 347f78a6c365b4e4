package org.parallax.language;

import org.parallax.article.TextSpan;

/**
 * A word, a clitic ("'s", "n't") or a mark of a sentence.
 *
 * @param span its place
 * @param lower its letters in lower case, with a straight apostrophe
 * @param part what it is there
 */
public record Token(TextSpan span, String lower, PartOfSpeech part) {}
