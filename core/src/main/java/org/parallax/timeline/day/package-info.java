/**
 * Which times of an article date what their sentences tell, decided by {@code DatingTimes}: a day, a stretch, a deadline or a year long ago, and no stamp, name or
 * misprint. Whether anything happened on that day is decided in {@code standing}.
 */
@NullMarked
package org.parallax.timeline.day;

import org.jspecify.annotations.NullMarked;
