/** What the tests of several modules share. */
@NullMarked
package org.parallax.testing;

import org.jspecify.annotations.NullMarked;
