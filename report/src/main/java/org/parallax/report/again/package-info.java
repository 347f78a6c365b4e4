/** A story that was read before, and the pages of it that were saved again: which of the passages that its account rests on still stand. */
@NullMarked
package org.parallax.report.again;

import org.jspecify.annotations.NullMarked;
