/** When a page was published, modified and captured, and what in it says so. */
@NullMarked
package org.parallax.intake.date;

import org.jspecify.annotations.NullMarked;
