/**
 * To what somebody is bound, and by when: where a deed's words begin and end, what they tell, their contraries, and the days of a pledge. Who is bound
 * the rules of {@code promise}, {@code order} and {@code future} decide.
 */
@NullMarked
package org.parallax.commitment.deed;

import org.jspecify.annotations.NullMarked;
