/** The front door of Parallax. */
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
