package org.parallax.name;

import org.parallax.article.TextSpan;

/**
 * An office or description that an article gives a person: "deputy head of the committee".
 *
 * @param span the words that give it
 */
public record Office(TextSpan span) {}
