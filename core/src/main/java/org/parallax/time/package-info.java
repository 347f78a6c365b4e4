/** Time expressions and the ranges of days that they can mean. */
@NullMarked
package org.parallax.time;

import org.jspecify.annotations.NullMarked;
