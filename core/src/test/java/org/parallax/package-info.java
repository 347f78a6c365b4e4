/** Tests of the house as a whole. */
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
