/** {@code bench speed}: how many articles are read in a second, and in how much memory. */
@NullMarked
package org.parallax.bench.speed;

import org.jspecify.annotations.NullMarked;
