/**
 * Which commitment words speak of: which passages tell one and the same, which sentences elsewhere are of its matter and in its time, and who tells them.
 * What they say became of it stands in {@code sign}.
 */
@NullMarked
package org.parallax.commitment.matter;

import org.jspecify.annotations.NullMarked;
