/** {@code bench attribution}: who said what, against Penn Attribution Relations marked in brat stand-off (PolNeAR). */
@NullMarked
package org.parallax.bench.attribution;

import org.jspecify.annotations.NullMarked;
