package org.parallax.bench.names;

import org.parallax.language.Tagging.NameType;

/**
 * A name by its tokens.
 *
 * @param first the index of its first token in the document
 * @param last the index of its last
 */
record TokenName(int first, int last, NameType type) {}
