/** Tests of placing. */
@NullMarked
package org.parallax.place;

import org.jspecify.annotations.NullMarked;
