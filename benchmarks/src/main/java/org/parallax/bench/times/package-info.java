/** Time expressions scored against TimeML files and against MEANTIME. */
@NullMarked
package org.parallax.bench.times;

import org.jspecify.annotations.NullMarked;
