@NullMarked
package org.parallax.headline;

import org.jspecify.annotations.NullMarked;
