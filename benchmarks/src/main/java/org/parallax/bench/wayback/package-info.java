/** {@code bench wayback}: whether each character of an article is where the way back says, by a decoding of the saved bytes that shares no code. */
@NullMarked
package org.parallax.bench.wayback;

import org.jspecify.annotations.NullMarked;
