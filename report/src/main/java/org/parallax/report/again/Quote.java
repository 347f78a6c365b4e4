package org.parallax.report.again;

import org.parallax.article.TextSpan;

/**
 * A piece of what somebody said, as a story keeps it.
 *
 * @param statement the id of its statement
 * @param speaker who said it: a name, or the words that stand for one, or "nobody named"
 * @param span its place in its article's text
 */
public record Quote(String statement, String speaker, TextSpan span) {}
