/** {@code bench pronouns}: third-person pronouns to whom they mean. */
@NullMarked
package org.parallax.bench.pronouns;

import org.jspecify.annotations.NullMarked;
