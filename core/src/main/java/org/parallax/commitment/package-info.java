/** What was promised, agreed, resolved and ordered, by when, and what became of it. */
@NullMarked
package org.parallax.commitment;

import org.jspecify.annotations.NullMarked;
