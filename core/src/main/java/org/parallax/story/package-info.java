/** Many readings as one story, with ids that depend on content. */
@NullMarked
package org.parallax.story;

import org.jspecify.annotations.NullMarked;
