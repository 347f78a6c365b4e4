/** Pinned scores: a build in which one drops does not pass. */
@NullMarked
package org.parallax.bench.gates;

import org.jspecify.annotations.NullMarked;
