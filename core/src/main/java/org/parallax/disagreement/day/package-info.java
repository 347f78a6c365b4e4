/** Whether two passages tell of one event, and give it other days, hours or years, or put it so long before another. */
@NullMarked
package org.parallax.disagreement.day;

import org.jspecify.annotations.NullMarked;
