/** {@code bench anchors}: whether anchors are found again in articles that a generator has edited, which knows where each of them is. */
@NullMarked
package org.parallax.bench.anchors;

import org.jspecify.annotations.NullMarked;
