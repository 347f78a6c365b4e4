/** An account as a file or on a screen: the exchange file, the page, tables and the terminal. */
@NullMarked
package org.parallax.report;

import org.jspecify.annotations.NullMarked;
