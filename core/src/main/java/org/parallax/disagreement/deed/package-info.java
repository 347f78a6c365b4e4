/**
 * Whether something was done, is so or will be: the deeds that clauses tell, with what turns them round, and the passages of which one says
 * that it is so, and the other that it is not. What somebody denies of others' words is found in the package saying.
 */
@NullMarked
package org.parallax.disagreement.deed;

import org.jspecify.annotations.NullMarked;
