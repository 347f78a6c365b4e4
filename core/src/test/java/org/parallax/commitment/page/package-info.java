@NullMarked
package org.parallax.commitment.page;

import org.jspecify.annotations.NullMarked;
