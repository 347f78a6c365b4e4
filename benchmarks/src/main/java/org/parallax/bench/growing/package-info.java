/** How long a large story takes to compare, and how long one more article. */
@NullMarked
package org.parallax.bench.growing;

import org.jspecify.annotations.NullMarked;
