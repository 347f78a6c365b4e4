/** From a page saved as plain text to an article. */
@NullMarked
package org.parallax.intake.text;

import org.jspecify.annotations.NullMarked;
