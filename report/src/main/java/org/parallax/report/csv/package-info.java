/** The ledger and the timeline as tables. */
@NullMarked
package org.parallax.report.csv;

import org.jspecify.annotations.NullMarked;
