/** Tests of disagreements, on invented text. */
@NullMarked
package org.parallax.disagreement;

import org.jspecify.annotations.NullMarked;
