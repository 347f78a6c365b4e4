/** Word choice: what outlets call by different words in their own voice, and the words of theirs that judge. */
@NullMarked
package org.parallax.framing;

import org.jspecify.annotations.NullMarked;
