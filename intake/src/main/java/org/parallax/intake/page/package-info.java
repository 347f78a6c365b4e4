/** From an HTML page to an article. */
@NullMarked
package org.parallax.intake.page;

import org.jspecify.annotations.NullMarked;
