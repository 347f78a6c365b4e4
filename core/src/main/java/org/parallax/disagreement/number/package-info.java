/**
 * Which numbers a line tells, and what they count: digits, words and rough words, then tolls, measures, durations and things. Whether two of
 * them are at odds is decided in the package count.
 */
@NullMarked
package org.parallax.disagreement.number;

import org.jspecify.annotations.NullMarked;
