/** Passages that articles share, and the independent origins that follow from them. */
@NullMarked
package org.parallax.origin;

import org.jspecify.annotations.NullMarked;
