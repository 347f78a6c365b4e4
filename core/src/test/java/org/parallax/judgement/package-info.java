/** Tests of what people decide. */
@NullMarked
package org.parallax.judgement;

import org.jspecify.annotations.NullMarked;
