/**
 * What happened, or is to happen, on which day. {@code Draft} and {@code Timeline} run the parts one after the other, and each part calls only those before it:
 * {@code passage day standing likelihood event shown row saying}.
 */
@NullMarked
package org.parallax.timeline;

import org.jspecify.annotations.NullMarked;
