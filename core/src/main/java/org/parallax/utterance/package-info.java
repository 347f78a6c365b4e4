/** The same utterance in several outlets' words. */
@NullMarked
package org.parallax.utterance;

import org.jspecify.annotations.NullMarked;
