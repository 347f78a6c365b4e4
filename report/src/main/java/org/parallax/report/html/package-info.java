/** The page: one file that opens from disk, read without network and without scripts. */
@NullMarked
package org.parallax.report.html;

import org.jspecify.annotations.NullMarked;
