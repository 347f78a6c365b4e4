/**
 * What became of a commitment: sentences by which it is kept, extended or ended, or that speak against it, each with its rule. Of which commitment a
 * sentence speaks stands in {@code matter}, what follows for its status in {@code status}.
 */
@NullMarked
package org.parallax.commitment.sign;

import org.jspecify.annotations.NullMarked;
