/** Who published a page, and what it is called. */
@NullMarked
package org.parallax.intake.masthead;

import org.jspecify.annotations.NullMarked;
