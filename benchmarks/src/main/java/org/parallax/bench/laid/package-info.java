/**
 * Marks of ours over stories whose text may not be kept here: places and labels in the project, laid over the corpus when a story is scored.
 */
@NullMarked
package org.parallax.bench.laid;

import org.jspecify.annotations.NullMarked;
