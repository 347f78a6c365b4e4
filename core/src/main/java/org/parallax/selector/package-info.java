/** Where words stand in a text, in the terms of the W3C's Web Annotation, and where they stand when the text was saved again. */
@NullMarked
package org.parallax.selector;

import org.jspecify.annotations.NullMarked;
