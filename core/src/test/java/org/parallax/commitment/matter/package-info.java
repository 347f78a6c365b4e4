@NullMarked
package org.parallax.commitment.matter;

import org.jspecify.annotations.NullMarked;
