/** Makes one commitment of all that is told of it: who is bound in the end, where it stands by the first rule that answers, and whether it is shown at all. */
@NullMarked
package org.parallax.commitment.status;

import org.jspecify.annotations.NullMarked;
