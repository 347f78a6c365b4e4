@NullMarked
package org.parallax.commitment.deed;

import org.jspecify.annotations.NullMarked;
