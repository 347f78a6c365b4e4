/** Tests of the story scorer. */
@NullMarked
package org.parallax.bench.story;

import org.jspecify.annotations.NullMarked;
