/** From saved pages to articles. Start at {@link org.parallax.intake.Intake}. */
@NullMarked
package org.parallax.intake;

import org.jspecify.annotations.NullMarked;
