/**
 * The dated passages of one article, made by {@code DatedPassages}: whether a sentence tells what happened on its day, only mentions it or tells no event at all.
 * Whether its time is a day is decided in {@code day}; what statements make events stands in {@code saying}.
 */
@NullMarked
package org.parallax.timeline.standing;

import org.jspecify.annotations.NullMarked;
