/** Which articles belong together: an article of a stream goes into the story that it belongs to, or begins a new one. */
@NullMarked
package org.parallax.place;

import org.jspecify.annotations.NullMarked;
