@NullMarked
package org.parallax.commitment.future;

import org.jspecify.annotations.NullMarked;
