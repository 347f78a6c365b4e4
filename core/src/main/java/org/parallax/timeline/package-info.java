/** What happened, or is to happen, on which day. */
@NullMarked
package org.parallax.timeline;

import org.jspecify.annotations.NullMarked;
