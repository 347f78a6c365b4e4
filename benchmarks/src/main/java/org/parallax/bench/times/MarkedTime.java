package org.parallax.bench.times;

import org.parallax.article.TextSpan;

/** A TIMEX3 that people marked. */
record MarkedTime(TextSpan span, String type, String value) {}
