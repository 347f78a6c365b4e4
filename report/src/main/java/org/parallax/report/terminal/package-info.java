/** The account for a terminal. */
@NullMarked
package org.parallax.report.terminal;

import org.jspecify.annotations.NullMarked;
