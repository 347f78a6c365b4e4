@NullMarked
package org.parallax.commitment.status;

import org.jspecify.annotations.NullMarked;
