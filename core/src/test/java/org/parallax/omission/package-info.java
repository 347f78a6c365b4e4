@NullMarked
package org.parallax.omission;

import org.jspecify.annotations.NullMarked;
