/** What one article says: names, times and statements together. */
@NullMarked
package org.parallax.reading;

import org.jspecify.annotations.NullMarked;
