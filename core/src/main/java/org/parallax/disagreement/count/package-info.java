/**
 * Whether two numbers are of one thing, and at odds: which counts are of one event, each reason for which they are not, and the rules for
 * counts, sizes and holdings. Which numbers a line tells is read in the package number.
 */
@NullMarked
package org.parallax.disagreement.count;

import org.jspecify.annotations.NullMarked;
