/** Values of JSON files. */
@NullMarked
package org.parallax.bench.json;

import org.jspecify.annotations.NullMarked;
