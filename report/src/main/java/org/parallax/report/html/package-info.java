/** The page: one file that opens from disk without network or script. */
@NullMarked
package org.parallax.report.html;

import org.jspecify.annotations.NullMarked;
