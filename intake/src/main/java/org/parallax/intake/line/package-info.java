/** Lines and paragraphs of a page as text. */
@NullMarked
package org.parallax.intake.line;

import org.jspecify.annotations.NullMarked;
