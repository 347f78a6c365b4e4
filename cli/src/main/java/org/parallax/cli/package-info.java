/** The {@code parallax} command. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
