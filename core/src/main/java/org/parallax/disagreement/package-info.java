/** On what accounts differ: passages on one matter that cannot both be right, each with the rule that decided. */
@NullMarked
package org.parallax.disagreement;

import org.jspecify.annotations.NullMarked;
