/** How well agency copy is named. */
@NullMarked
package org.parallax.bench.wire;

import org.jspecify.annotations.NullMarked;
