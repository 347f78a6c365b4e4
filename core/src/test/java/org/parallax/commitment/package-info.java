@NullMarked
package org.parallax.commitment;

import org.jspecify.annotations.NullMarked;
