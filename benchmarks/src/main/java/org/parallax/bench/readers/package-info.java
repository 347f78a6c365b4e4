/** Two readers of the same stories: how much of what one marked the other has too, and how much of what both have an account finds. */
@NullMarked
package org.parallax.bench.readers;

import org.jspecify.annotations.NullMarked;
