/** {@code bench names}: persons, organizations and places by exact span and type. */
@NullMarked
package org.parallax.bench.names;

import org.jspecify.annotations.NullMarked;
