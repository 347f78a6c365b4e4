/** {@code bench speakers}: whether statements are given to the right entity. */
@NullMarked
package org.parallax.bench.speakers;

import org.jspecify.annotations.NullMarked;
