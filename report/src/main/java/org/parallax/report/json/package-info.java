/** The exchange file, a writer for each of its parts. */
@NullMarked
package org.parallax.report.json;

import org.jspecify.annotations.NullMarked;
