@NullMarked
package org.parallax.bench.growing;

import org.jspecify.annotations.NullMarked;
