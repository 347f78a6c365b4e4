/** What a headline claims, held against the body below it. */
@NullMarked
package org.parallax.headline;

import org.jspecify.annotations.NullMarked;
