/** The page of figures, written from the tables that the other commands wrote. */
@NullMarked
package org.parallax.bench.accuracy;

import org.jspecify.annotations.NullMarked;
