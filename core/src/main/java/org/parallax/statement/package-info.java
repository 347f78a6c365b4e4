/** Attributions in one article, and the statements that they come to: who said what, through whom, when. */
@NullMarked
package org.parallax.statement;

import org.jspecify.annotations.NullMarked;
