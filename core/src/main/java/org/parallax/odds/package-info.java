/** How likely something is, by answers to a few questions that were learned from marks of ours. What is asked, each room says itself. */
@NullMarked
package org.parallax.odds;

import org.jspecify.annotations.NullMarked;
