/** The same utterance in several outlets' words. */
@NullMarked
package org.parallax.agreement;

import org.jspecify.annotations.NullMarked;
