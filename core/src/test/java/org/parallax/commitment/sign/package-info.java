@NullMarked
package org.parallax.commitment.sign;

import org.jspecify.annotations.NullMarked;
