/** Whom others bind: by a resolution, a ruling, a sentence, an order, a deadline or a ban. */
@NullMarked
package org.parallax.commitment.order;

import org.jspecify.annotations.NullMarked;
