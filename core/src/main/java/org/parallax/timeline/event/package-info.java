/**
 * Which passages tell one event, decided by {@code Events}, which pages are not trusted with their days, and which events are only told in passing. What pairs are asked
 * stands in {@code likelihood}; events of several days that are one are joined in {@code row}.
 */
@NullMarked
package org.parallax.timeline.event;

import org.jspecify.annotations.NullMarked;
