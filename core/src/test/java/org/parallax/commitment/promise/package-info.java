@NullMarked
package org.parallax.commitment.promise;

import org.jspecify.annotations.NullMarked;
