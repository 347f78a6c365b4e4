/**
 * A dated passage and what belongs to it: its days, how far back they lie, how the sentence tells of them, what was done and by whom, and the words around a time. All
 * other parts of the timeline hand it on; how a passage stands to its day is decided in {@code standing}.
 */
@NullMarked
package org.parallax.timeline.passage;

import org.jspecify.annotations.NullMarked;
