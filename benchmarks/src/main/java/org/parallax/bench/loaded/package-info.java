/** Loaded words and biased sentences, against a file that people marked. */
@NullMarked
package org.parallax.bench.loaded;

import org.jspecify.annotations.NullMarked;
