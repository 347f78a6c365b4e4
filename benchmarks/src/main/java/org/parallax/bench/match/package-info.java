/** What counts as the same: names alike, and pairs of what was marked and what was found. */
@NullMarked
package org.parallax.bench.match;

import org.jspecify.annotations.NullMarked;
