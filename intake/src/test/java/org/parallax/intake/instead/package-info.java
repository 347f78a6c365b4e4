@NullMarked
package org.parallax.intake.instead;

import org.jspecify.annotations.NullMarked;
