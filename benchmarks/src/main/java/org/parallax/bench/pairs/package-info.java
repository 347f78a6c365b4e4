/** Whether two names are one: pairs that people marked, spellings of one Arabic word, and what the weights of the score are learned from. */
@NullMarked
package org.parallax.bench.pairs;

import org.jspecify.annotations.NullMarked;
