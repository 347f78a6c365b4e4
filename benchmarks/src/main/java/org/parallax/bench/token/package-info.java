/** Corpora that come as tokens, made running text again. */
@NullMarked
package org.parallax.bench.token;

import org.jspecify.annotations.NullMarked;
