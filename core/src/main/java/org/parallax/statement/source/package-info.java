/**
 * Which words of an attribution name its source, and what they say: the name that they are about, what sort of source it is, and through
 * whom or what its words came. Whom they mean is told in the packages description and speaker.
 */
@NullMarked
package org.parallax.statement.source;

import org.jspecify.annotations.NullMarked;
