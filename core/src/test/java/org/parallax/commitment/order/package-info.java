@NullMarked
package org.parallax.commitment.order;

import org.jspecify.annotations.NullMarked;
