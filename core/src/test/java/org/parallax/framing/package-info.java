@NullMarked
package org.parallax.framing;

import org.jspecify.annotations.NullMarked;
