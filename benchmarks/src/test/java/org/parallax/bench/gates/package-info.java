/** Tests of the gates. */
@NullMarked
package org.parallax.bench.gates;

import org.jspecify.annotations.NullMarked;
