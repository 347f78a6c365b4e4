/** Tests of the story. */
@NullMarked
package org.parallax.story;

import org.jspecify.annotations.NullMarked;
