/** Tests of utterances, on invented text. */
@NullMarked
package org.parallax.agreement;

import org.jspecify.annotations.NullMarked;
