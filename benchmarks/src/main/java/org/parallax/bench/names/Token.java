package org.parallax.bench.names;

/** A row of a token file: the token, and in its last column the tag: {@code O}, {@code B-…} or {@code I-…}. */
record Token(String word, String tag) {}
