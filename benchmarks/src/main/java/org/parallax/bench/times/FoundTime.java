package org.parallax.bench.times;

import org.parallax.article.TextSpan;

/**
 * A time expression that a program found.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, or ""
 * @param rule what decided, where the program says
 */
record FoundTime(TextSpan span, String type, String value, String rule) {}
