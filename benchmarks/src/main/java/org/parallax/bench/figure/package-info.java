/** Figures with their 95 % bootstrap intervals, and the tables that show them. */
@NullMarked
package org.parallax.bench.figure;

import org.jspecify.annotations.NullMarked;
