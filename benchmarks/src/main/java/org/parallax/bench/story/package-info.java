/** Scores a story against what a careful reader marked, by the rules of the reference scorer, figure for figure. */
@NullMarked
package org.parallax.bench.story;

import org.jspecify.annotations.NullMarked;
