/** Corpora that come as XML. */
@NullMarked
package org.parallax.bench.xml;

import org.jspecify.annotations.NullMarked;
