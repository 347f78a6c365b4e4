/** Tests of shared passages and origins, on invented text. */
@NullMarked
package org.parallax.origin;

import org.jspecify.annotations.NullMarked;
