@NullMarked
package org.parallax.commitment.doubt;

import org.jspecify.annotations.NullMarked;
