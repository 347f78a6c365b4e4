/** A parsed page as a reader sees it: boxes within boxes, and the paragraphs in them. */
@NullMarked
package org.parallax.intake.layout;

import org.jspecify.annotations.NullMarked;
