/** What stands on a page beside the article: one rule, one class. */
@NullMarked
package org.parallax.intake.furniture;

import org.jspecify.annotations.NullMarked;
