/** The extractor over very many pages, as the command that users have. */
@NullMarked
package org.parallax.bench.many;

import org.jspecify.annotations.NullMarked;
