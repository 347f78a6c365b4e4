/** What an article does not tell that the others tell, counted only against what was known when it appeared. */
@NullMarked
package org.parallax.omission;

import org.jspecify.annotations.NullMarked;
