/** {@code bench nested}: attributions inside the contents of others. */
@NullMarked
package org.parallax.bench.nested;

import org.jspecify.annotations.NullMarked;
