/** The {@code bench} command: scores against corpora that the user names, and timings. Not shipped. */
@NullMarked
package org.parallax.bench;

import org.jspecify.annotations.NullMarked;
