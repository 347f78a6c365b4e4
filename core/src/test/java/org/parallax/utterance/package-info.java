/** Tests of utterances, on invented text. */
@NullMarked
package org.parallax.utterance;

import org.jspecify.annotations.NullMarked;
