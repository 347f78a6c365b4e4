/** The days of pages against the days that people marked. */
@NullMarked
package org.parallax.bench.dates;

import org.jspecify.annotations.NullMarked;
