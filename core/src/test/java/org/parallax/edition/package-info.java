@NullMarked
package org.parallax.edition;

import org.jspecify.annotations.NullMarked;
