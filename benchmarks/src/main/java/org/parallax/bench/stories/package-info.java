/** How well articles of a stream are put into stories: B-cubed, by which story people say that each belongs to. */
@NullMarked
package org.parallax.bench.stories;

import org.jspecify.annotations.NullMarked;
