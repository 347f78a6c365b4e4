/** Which paragraphs of a page are its article. */
@NullMarked
package org.parallax.intake.body;

import org.jspecify.annotations.NullMarked;
